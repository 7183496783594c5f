package org.recto.intake.child;

import org.recto.intake.Intake;

import java.time.Duration;
import java.util.List;

/// A program that has a file read which never ends, to be killed meanwhile. It prints the child's process id.
final class ParentTrial {

    private ParentTrial() {}

    public static void main(String[] args) throws Exception {
        var launch = new Launch(HostileChild.class.getName(), List.of());
        try (var reader = new ChildReader(launch, Duration.ofMinutes(10))) {
            new Intake(reader)
                    .take(
                            "hang",
                            new byte[1],
                            fraction -> {
                                if (fraction >= 0.5) {
                                    ProcessHandle.current()
                                            .children()
                                            .forEach(child -> System.out.println(child.pid()));
                                }
                                return true;
                            });
        }
    }
}
