package mathdl.checks;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Makes a new instance of the class that implements a contract, or says what is wrong with that class. */
final class AnswerClass {
    private final String name;
    private final Class<?> contract;

    AnswerClass(String name, Class<?> contract) {
        this.name = name;
        this.contract = contract;
    }

    /**
     * A new instance.
     *
     * @throws IllegalStateException saying how the class has to be declared
     * @throws mathdl.checks.assertion.StudentException if its constructor or a static initialiser throws
     */
    Object newInstance() {
        Class<?> type = load();
        require(contract.isAssignableFrom(type), "implement " + contract.getName());
        require(Modifier.isPublic(type.getModifiers()), "be public");
        require(!Modifier.isAbstract(type.getModifiers()), "not be abstract");
        try {
            return constructor(type).newInstance();
        } catch (InvocationTargetException e) {
            throw seen(e.getCause());
        } catch (LinkageError e) {
            throw seen(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be created: " + e.getMessage(), e);
        }
    }

    private Class<?> load() {
        try {
            return Class.forName(name, false, contract.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "there is no class " + name + ": is its name spelt like this, and its package?", e);
        } catch (LinkageError e) {
            throw new IllegalStateException(name + " cannot be loaded: " + e, e);
        }
    }

    private Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> broken("have a public constructor without arguments"));
    }

    private void require(boolean condition, String rule) {
        if (!condition) {
            throw broken(rule);
        }
    }

    private IllegalStateException broken(String rule) {
        return new IllegalStateException(name + " must " + rule);
    }

    private static RuntimeException seen(Throwable thrown) {
        if (Thrown.isFatal(thrown)) {
            throw (Error) thrown;
        }
        return Thrown.byStudent(thrown);
    }
}
