package org.recto.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Properties;

/// The version of the program, as the build wrote it down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws Exception {
        var built = new Properties();
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            built.load(in);
        }
        return new String[] {"recto " + built.getProperty("version")};
    }
}
