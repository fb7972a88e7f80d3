package fr.relais.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Optional;

/** Keeps an agent to its own Caf where the address names one: there is nothing at another's (design §8). */
public final class SaCaf {

    private SaCaf() {}

    public static void require(Acteur acteur, String codeCaf) {
        if (!acteur.codeCaf().equals(Optional.of(codeCaf))) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Vous n'agissez pas pour la Caf " + codeCaf + ".");
        }
    }
}
