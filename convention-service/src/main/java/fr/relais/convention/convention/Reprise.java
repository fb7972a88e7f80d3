package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.convention.Pointers;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** The convention it becomes: signed at once, its instruments taken over as facts. */
    Convention takeOver(UUID id, Enregistrement par) {
        Facts.requirePast(dateConvention, par.jour(), "/dateConvention");
        Convention taken = new Convention(id, dossier, premierExercice, dateConvention, null);
        Pointers.under("/convention", () -> {
            convention.requireAllSignatures(par.jour());
            Pointers.under("/texte", () -> Redaction.requireConvention(convention.texte(), par.jour()));
        });
        add(taken, convention, par);
        for (SignedTexte avenant : avenants) {
            Pointers.under("/avenants/" + (taken.instruments.size() - 1), () -> {
                avenant.requireAllSignatures(par.jour());
                Pointers.under(
                        "/texte",
                        () -> Redaction.requireAvenant(avenant.texte(), Amendement.amendee(taken), par.jour()));
            });
            add(taken, avenant, par);
        }
        requirePremierExerciceCovered(taken);
        taken.revised(Optional.of(TypeEvenement.CONVENTION_SIGNED));
        return taken;
    }

    private static void add(Convention taken, SignedTexte past, Enregistrement par) {
        Instrument instrument = Instrument.takenOver(taken, taken.instruments.size(), past, par);
        taken.instruments.add(instrument);
        LocalDate signeLe = instrument.signed().orElseThrow().signeLe();
        taken.write(instrument.rang(), Acte.REPRENDRE, signeLe, null, par);
    }

    /** ASM-CONV-6. */
    private void requirePremierExerciceCovered(Convention taken) {
        if (!premierExercice.periode().overlaps(Consolidation.periode(taken.signed()))) {
            throw Refused.because(
                            ConventionRefusal.HORS_PERIODE,
                            "La convention ne couvre aucun jour de " + premierExercice + ".")
                    .at("/premierExercice");
        }
    }
}
