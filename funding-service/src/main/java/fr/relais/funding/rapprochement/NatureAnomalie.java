package fr.relais.funding.rapprochement;

import java.util.EnumSet;
import java.util.Set;

/** What somebody has to look at: first what waits for somebody, then what was recorded in two ways that disagree. */
public enum NatureAnomalie {
    RECEPISSE_MANQUANT("La banque n'a pas répondu dans le délai."),
    LIBERE_NON_EMIS("Libéré, et toujours pas envoyé à la banque."),
    DOUBLE_PAIEMENT("Le même paiement semble parti deux fois."),
    LIGNE_A_TRAITER("Une ligne de la banque attend que quelqu'un la traite."),
    ECRITURE_MANQUANTE("Le grand livre ne montre pas ce qui est arrivé."),
    ECRITURE_SANS_CAUSE("Le grand livre montre ce qui n'est pas arrivé."),
    ECRITURE_DIFFERENTE("Le grand livre montre un autre montant."),
    MONTANT_DIFFERENT("Le virement n'a pas le montant net de son paiement."),
    VIREMENT_SANS_PAIEMENT("Le virement n'est celui d'aucun paiement ordonné."),
    HISTOIRE_ROMPUE("L'histoire du virement est incomplète, ou ne mène pas à son état.");

    private static final Set<NatureAnomalie> INCOHERENCES = EnumSet.range(ECRITURE_MANQUANTE, HISTOIRE_ROMPUE);

    private final String libelle;

    NatureAnomalie(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** What time and people do not cure: something was written wrong, changed or lost. */
    boolean isIncoherence() {
        return INCOHERENCES.contains(this);
    }
}
