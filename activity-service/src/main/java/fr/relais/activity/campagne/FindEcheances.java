package fr.relais.activity.campagne;

import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Reads the deadlines of a dossier for a year of its convention. */
@ApplicationScoped
public class FindEcheances {

    private final Dossiers dossiers;
    private final Calendrier calendrier;

    FindEcheances(Dossiers dossiers, Calendrier calendrier) {
        this.dossiers = dossiers;
        this.calendrier = calendrier;
    }

    @Transactional
    public List<EcheanceDossier> find(DossierId dossier, Exercice exercice) {
        dossiers.find(dossier).requireCovers(exercice);
        return Stream.of(TypeDonnees.values())
                .map(type -> calendrier.of(new CleEcheance(dossier, exercice, type)))
                .toList();
    }
}
