package mathdl.information.student;

import org.junit.jupiter.api.extension.InvocationInterceptor;

public final class Skip implements InvocationInterceptor {}
