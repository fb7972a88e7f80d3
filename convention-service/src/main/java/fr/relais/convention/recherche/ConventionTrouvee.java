package fr.relais.convention.recherche;

import fr.relais.convention.convention.Connaissance;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Etat;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A convention in a list, as it stands on the day asked for; the period is absent while it is not signed. */
public record ConventionTrouvee(
        UUID id,
        DossierId dossier,
        String relais,
        String commune,
        Siret siret,
        String gestionnaire,
        Etat etat,
        Optional<Periode> periode,
        Set<Mission> missions) {

    static ConventionTrouvee of(Candidate candidate, Connaissance convention, LocalDate au) {
        Optional<Periode> periode = convention.accord().isSigned()
                ? Optional.of(Consolidation.periode(convention.accord()))
                : Optional.empty();
        return new ConventionTrouvee(
                candidate.id(),
                candidate.dossier(),
                candidate.relais(),
                candidate.commune(),
                candidate.siret(),
                candidate.gestionnaire(),
                Etat.au(au, convention),
                periode,
                periode.filter(days -> days.contains(au))
                        .map(days -> Consolidation.termesAu(au, convention.accord())
                                .missions()
                                .missions())
                        .orElse(Set.of()));
    }

    /** What the list is sorted by, and starts again after. */
    public String key() {
        return dossier + "/" + id;
    }
}
