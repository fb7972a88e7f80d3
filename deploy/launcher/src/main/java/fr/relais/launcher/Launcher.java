package fr.relais.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code deploy/demo} and {@code deploy/up}. */
@Command(name = "relais", description = "La plateforme Relais sur ce poste, sans Docker.")
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofThisProgram();
        CommandLine commands = new CommandLine(new Launcher())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new UpCommand(terminal))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter());
        // The threads of the broker and of the HTTP clients would keep the program running.
        System.exit(commands.execute(arguments));
    }
}
