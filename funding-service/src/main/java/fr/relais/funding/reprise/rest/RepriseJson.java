package fr.relais.funding.reprise.rest;

import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Reprise;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.util.List;

/** What was taken over for one exercice: acomptes in euros, none when there were none. */
public record RepriseJson(DossierId dossier, Exercice exercice, List<AcompteRepris> acomptes) {

    static RepriseJson of(DossierId dossier, Reprise reprise) {
        return new RepriseJson(dossier, reprise.exercice(), reprise.acomptes());
    }
}
