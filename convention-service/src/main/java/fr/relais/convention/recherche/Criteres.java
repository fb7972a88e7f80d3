package fr.relais.convention.recherche;

import fr.relais.convention.convention.Etat;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for; an absent criterion lets everything pass. The state, the missions and the communes served are those of the
 * day {@code au}; {@code commune} is the name printed on the documents of the relais;
 * {@code finAvant} is the day before which the last covered day lies.
 */
public record Criteres(
        LocalDate au,
        Optional<Siret> gestionnaire,
        Optional<String> commune,
        Optional<CodeCommune> communeServie,
        Optional<Etat> etat,
        Optional<LocalDate> finAvant,
        Optional<Mission> mission) {

    boolean accept(ConventionTrouvee found) {
        return etat.map(found.etat()::equals).orElse(true)
                && mission.map(found.missions()::contains).orElse(true);
    }
}
