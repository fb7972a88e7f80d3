package fr.relais.activity.controle;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;

/** What the letter tells the gestionnaire: the object, the period, the day of the visit, the documents to bring (CTL-3). */
public record Avis(String objet, Periode periode, LocalDate dateVisite, List<DemandeDocument> documents) {

    public Avis {
        documents = List.copyOf(documents);
    }
}
