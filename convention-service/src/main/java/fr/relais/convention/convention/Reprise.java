package fr.relais.convention.convention;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;

/** A convention that existed before this system, with its past avenants, and the first exercice whose payments Relais makes. */
public record Reprise(
        DossierId dossier,
        Exercice premierExercice,
        LocalDate dateConvention,
        SignedTexte convention,
        List<SignedTexte> avenants) {

    public Reprise {
        avenants = List.copyOf(avenants);
    }
}
