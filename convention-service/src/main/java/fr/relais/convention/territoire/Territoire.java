package fr.relais.convention.territoire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a relais stands and which communes it serves: those it named, those of the EPCI it named, and the arrondissements of
 * the cities that have some. It keeps the communes that these stood for when it was recorded.
 */
@Embeddable
public record Territoire(
        String implantation,
        @Column(name = "communes_nommees") Set<String> communesNommees,
        @Column(name = "epci") Set<String> epci,
        @Column(name = "communes") Set<String> communes) {

    public Territoire {
        communesNommees = sorted(communesNommees);
        epci = sorted(epci);
        communes = sorted(communes);
    }

    /** The Insee codes of all the communes served; of a city with arrondissements, the arrondissements. */
    @Override
    public Set<String> communes() {
        return communes;
    }

    private static Set<String> sorted(Set<String> codes) {
        return codes == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
