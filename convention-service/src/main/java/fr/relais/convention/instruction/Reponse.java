package fr.relais.convention.instruction;

import fr.relais.convention.projet.AutoriteValidation;
import java.util.List;

/** Which instrument, why, validated by which authorities (the one the texts name first; none for {@code AUCUN}), by which dates. */
public record Reponse(
        Instrument instrument, List<Raison> raisons, List<AutoriteValidation> autorites, List<Echeance> echeances) {

    public Reponse {
        raisons = List.copyOf(raisons);
        autorites = List.copyOf(autorites);
        echeances = List.copyOf(echeances);
    }

    /** One reason, with the rule it comes from. */
    public record Raison(String regle, String texte) {}
}
