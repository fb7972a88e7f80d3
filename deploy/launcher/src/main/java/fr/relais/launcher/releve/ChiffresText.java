package fr.relais.launcher.releve;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the comparison: every expected figure, the one found, and which differ. */
public final class ChiffresText {

    private static final String LINE = "  %-14s %-36s %14s %14s   %s%n";

    private ChiffresText() {}

    public static String of(List<Chiffre> chiffres) {
        String header =
                LINE.formatted("dossier", "chiffre", "attendu", "trouvé", "").stripTrailing();
        return "\nChiffres attendus\n" + header + "\n"
                + chiffres.stream().map(ChiffresText::line).collect(Collectors.joining());
    }

    public static String verdict(List<Chiffre> chiffres) {
        long differents =
                chiffres.stream().filter(chiffre -> !chiffre.isConforme()).count();
        return differents == 0
                ? "Les " + chiffres.size() + " chiffres attendus sont là, au centime."
                : differents + " chiffre(s) sur " + chiffres.size() + " ne sont pas ceux attendus.";
    }

    private static String line(Chiffre chiffre) {
        return LINE.formatted(
                chiffre.dossier(),
                chiffre.libelle(),
                Euros.format(chiffre.attendu()),
                chiffre.trouve() == null ? "absent" : Euros.format(chiffre.trouve()),
                chiffre.isConforme() ? "conforme" : "DIFFÉRENT");
    }
}
