package mathdl.warmup.student;

import mathdl.warmup.Greeting;

public final class GreetingAnswer implements Greeting {
    @Override
    public String greet(String name) {
        return "=cmd|' /C calc'!A0<script>alert(1)</script>\u001b[31m" + name;
    }
}
