package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.util.List;

/** The Caf's statement of all the acomptes it paid for a year before Relais; an empty list says that there were none. */
public record Reprise(Exercice exercice, long version, List<AcompteRepris> acomptes, String cause)
        implements Fait<Exercice> {

    public Reprise {
        acomptes = List.copyOf(acomptes);
    }

    @Override
    public Exercice cle() {
        return exercice;
    }
}
