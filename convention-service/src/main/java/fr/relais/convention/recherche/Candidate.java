package fr.relais.convention.recherche;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import java.util.UUID;

/** A convention that may match, with the names of its relais and of its gestionnaire. */
record Candidate(UUID id, DossierId dossier, String relais, String commune, Siret siret, String gestionnaire) {

    static Candidate of(Object[] row) {
        return new Candidate(
                (UUID) row[0],
                DossierId.of((String) row[1]),
                (String) row[2],
                (String) row[3],
                Siret.of((String) row[4]),
                (String) row[5]);
    }

    /** What the list is sorted by, and starts again after. */
    String key() {
        return dossier + "/" + id;
    }
}
