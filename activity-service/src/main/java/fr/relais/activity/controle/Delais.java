package fr.relais.activity.controle;

import java.time.LocalDate;

/** How many days a Caf leaves: before the visit, never below 15 (DL-11); to answer the provisional report (ASM-ACT-67). */
record Delais(int preavis, int reponse) {

    private static final int SHORTEST_PREAVIS = 15;

    Delais {
        if (preavis < SHORTEST_PREAVIS) {
            throw new IllegalStateException("relais.controles.preavis vaut " + preavis
                    + " : une visite s'annonce au moins " + SHORTEST_PREAVIS + " jours avant (DL-11).");
        }
        if (reponse < 1) {
            throw new IllegalStateException("relais.controles.reponse vaut " + reponse + " : au moins un jour.");
        }
    }

    /** The first day on which a visit notified that day may take place. */
    LocalDate premiereVisite(LocalDate notifie) {
        return notifie.plusDays(preavis);
    }

    /** The last day to answer a report sent that day, included. */
    LocalDate derniereReponse(LocalDate communique) {
        return communique.plusDays(reponse);
    }
}
