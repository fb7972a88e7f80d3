package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Anomalie;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the payment that a reference is about, and names what is found by its dossier. */
final class Dossiers {

    private final Map<UUID, Paiement> paiements = new HashMap<>();
    private final Map<String, String> dossiers = new HashMap<>();
    private final LocalDate au;

    private Dossiers(LocalDate au) {
        this.au = au;
    }

    static Dossiers of(Constat constat) {
        Dossiers known = new Dossiers(constat.au());
        for (Paiement one : constat.paiements()) {
            known.paiements.put(one.id(), one);
            known.dossiers.put(one.id().toString(), one.dossier().value());
        }
        for (VirementSuivi one : constat.virements()) {
            known.paiement(one)
                    .ifPresent(paid ->
                            known.dossiers.put(one.reference(), paid.dossier().value()));
        }
        return known;
    }

    Optional<Paiement> paiement(VirementSuivi virement) {
        return Optional.ofNullable(paiements.get(virement.paiementId()));
    }

    Anomalie anomalie(NatureAnomalie nature, VirementSuivi virement, LocalDate depuis, String detail) {
        return anomalie(nature, virement.reference(), virement.montant(), depuis, detail);
    }

    Anomalie anomalie(NatureAnomalie nature, String reference, Montant montant, LocalDate depuis, String detail) {
        return new Anomalie(nature, reference, dossiers.getOrDefault(reference, ""), montant, depuis, detail);
    }

    /** Nothing says since when: it is so on the day of the report. */
    Anomalie anomalie(NatureAnomalie nature, String reference, Montant montant, String detail) {
        return anomalie(nature, reference, montant, au, detail);
    }
}
