package mathdl.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Open;

/** What has been compiled; each unit has a loader of its own that knows the submission's classes and no others. */
final class Units {
    private final SubmissionCompiler compiler;
    private final List<ClassLoader> loaders = new ArrayList<>();

    Units(SubmissionCompiler compiler) {
        this.compiler = compiler;
    }

    Compiled compile(Compile request) {
        SubmissionCompiler.Result result = compiler.compile(request);
        if (!result.errors().isEmpty()) {
            return Compiled.failed(result.errors());
        }
        loaders.add(new UnitLoader(result.classes()));
        return new Compiled(loaders.size() - 1, List.of(), Uses.of(result.classes()), LineTable.of(result.classes()));
    }

    Class<?> load(int unit, String name) throws ClassNotFoundException {
        ClassLoader loader = unit == Open.COURSE ? Units.class.getClassLoader() : loaders.get(unit);
        return Class.forName(name, true, loader);
    }

    /** Child first: a submission's answer takes the place of the stub of the same name. */
    private static final class UnitLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        UnitLoader(Map<String, byte[]> classes) {
            super(Units.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
