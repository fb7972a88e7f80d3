package fr.relais.activity.controle;

import fr.relais.kit.problem.Refused;

/** How many dossiers to draw: a number, or a share of them in percent, rounded up; the other of the two is null. */
public record Taille(Integer nombre, Integer part) {

    private static final int PERCENT = 100;

    public Taille {
        if ((nombre == null) == (part == null)) {
            throw Refused.because(
                            ControleRefusal.ECHANTILLON_IMPOSSIBLE,
                            "Donnez la taille de l'échantillon ou sa part, l'une des deux.")
                    .at("/taille");
        }
    }

    /** At least one, and no more than there are. */
    int of(int dossiers) {
        int asked = nombre == null ? (dossiers * part + PERCENT - 1) / PERCENT : nombre;
        if (asked < 1 || asked > dossiers) {
            throw Refused.because(
                            ControleRefusal.ECHANTILLON_IMPOSSIBLE,
                            "%d dossier(s) demandé(s), %d à contrôler.".formatted(asked, dossiers))
                    .at(nombre == null ? "/part" : "/taille");
        }
        return asked;
    }
}
