package fr.relais.activity.campagne;

import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Reads the campagnes of a Caf for a year, those it has not set included. */
@ApplicationScoped
public class FindCampagnes {

    private final Calendrier calendrier;

    FindCampagnes(Calendrier calendrier) {
        this.calendrier = calendrier;
    }

    @Transactional
    public List<Campagne> find(String codeCaf, Exercice exercice) {
        return Stream.of(TypeDonnees.values())
                .map(type -> calendrier.campagne(new CleCampagne(codeCaf, exercice, type)))
                .toList();
    }
}
