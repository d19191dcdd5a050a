package mathdl.judge.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mathdl.checks.CheckId;
import mathdl.checks.ContractSource;
import mathdl.checks.Seed;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.PlainArray;
import mathdl.judge.call.Answerer;

/** Gives every check a recording proxy in place of the answer. */
final class JudgedSource implements ContractSource {
    private final Answerer answerer;
    private final Seed seed;
    private final Map<String, CheckRecord> records = new ConcurrentHashMap<>();

    JudgedSource(Answerer answerer, Seed seed) {
        this.answerer = answerer;
        this.seed = seed;
    }

    /** The record of a check that has run. */
    Optional<CheckRecord> record(String method) {
        return Optional.ofNullable(records.get(method));
    }

    @Override
    public Session open(CheckId check, Class<?> contract) {
        CheckRecord record = new CheckRecord(check, contract, answerer);
        records.put(check.method(), record);
        return record;
    }

    @Override
    public Seed seed() {
        return seed;
    }

    @Override
    public ArrayFactory arrays() {
        return PlainArray.factory();
    }
}
