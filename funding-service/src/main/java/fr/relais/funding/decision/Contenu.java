package fr.relais.funding.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.kit.value.Montant;
import java.util.List;

/** The figures that a decision brings: the acomptes as corrected, or the cost of the day in euros. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contenu(List<AcompteRepris> acomptes, Montant cout) {

    static Contenu of(List<AcompteRepris> acomptes) {
        return new Contenu(List.copyOf(acomptes), null);
    }

    static Contenu of(Montant cout) {
        return new Contenu(null, cout);
    }
}
