package fr.relais.activity.statistique;

import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.DonneeAttendue;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many of one type of data are expected, how far they have come, and how many are or were late: a count of its own. */
public record EtatCampagne(TypeDonnees type, int attendues, Map<Avancement, Integer> parAvancement, int enRetard) {

    /** One for each type, those nobody expects included. */
    static List<EtatCampagne> of(List<DonneeAttendue> donnees, Instant now) {
        return List.of(TypeDonnees.values()).stream()
                .map(type -> of(
                        type,
                        donnees.stream()
                                .filter(donnee -> donnee.cle().type() == type)
                                .toList(),
                        now))
                .toList();
    }

    private static EtatCampagne of(TypeDonnees type, List<DonneeAttendue> donnees, Instant now) {
        Map<Avancement, Integer> counts = new EnumMap<>(Avancement.class);
        for (Avancement avancement : Avancement.values()) {
            counts.put(avancement, 0);
        }
        donnees.forEach(donnee -> counts.merge(donnee.avancement(), 1, Integer::sum));
        int late = (int) donnees.stream().filter(donnee -> donnee.isLate(now)).count();
        return new EtatCampagne(type, donnees.size(), counts, late);
    }
}
