package fr.relais.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The program an auditor runs: one line for each control, and the exit code 0 (coherent), 1 (it is not) or 2 (cannot be opened). */
public final class Verifier {

    public static final int COHERENTE = 0;
    public static final int EN_ECHEC = 1;
    public static final int ILLISIBLE = 2;

    private Verifier() {}

    public static void main(String[] args) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** The same without leaving the machine. */
    public static int run(PrintStream out, String... args) {
        if (args.length != 1) {
            out.println("Usage : java -jar evidence-verifier.jar preuve.zip");
            return ILLISIBLE;
        }
        try {
            Rapport rapport = Rapport.of(Archive.read(Path.of(args[0])));
            rapport.lignes().forEach(out::println);
            return rapport.echecs() == 0 ? COHERENTE : EN_ECHEC;
        } catch (ArchiveRefusee refused) {
            out.println("ECHEC  Archive : " + refused.getMessage());
            return ILLISIBLE;
        } catch (InvalidPathException nonsense) {
            out.println("ECHEC  Archive : Le nom du fichier n'est pas lisible.");
            return ILLISIBLE;
        }
    }
}
