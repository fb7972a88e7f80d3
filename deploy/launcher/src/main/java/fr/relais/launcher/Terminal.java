package fr.relais.launcher;

import fr.relais.launcher.platform.Narrator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarConsumer;

/** What the operator sees: sentences on the standard output, failures on the error output, accents kept everywhere. */
final class Terminal implements Narrator {

    private final PrintStream out;
    private final PrintStream err;
    private final int columns;
    private volatile boolean silent;

    /** {@code columns} is the width of the terminal, 0 when there is none: the script that starts this program can tell. */
    Terminal(OutputStream out, OutputStream err, int columns) {
        this.out = utf8(out);
        this.err = utf8(err);
        this.columns = columns;
    }

    static Terminal ofThisProgram() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Integer.getInteger("relais.columns", 0));
    }

    @Override
    public void say(String sentence) {
        print(out, sentence);
    }

    void complain(String failure) {
        print(err, "\n" + failure);
    }

    @Override
    public void fallSilent() {
        silent = true;
    }

    boolean isInteractive() {
        return columns > 0;
    }

    /**
     * Where a progress bar is drawn, on one line. The library's own consumer asks JLine for the width of the terminal,
     * and JLine takes the signals for itself: Ctrl-C would then end this program without stopping anything.
     */
    ProgressBarConsumer bar() {
        return new DelegatingProgressBarConsumer(line -> err.print("\r" + line), columns - 1);
    }

    void endBar() {
        err.println();
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    private void print(PrintStream stream, String text) {
        if (!silent) {
            stream.println(text);
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
