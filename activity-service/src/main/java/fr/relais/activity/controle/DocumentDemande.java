package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A document asked for, and its receipt: which day, under which reference, recorded by whom; null until then. */
@Embeddable
public record DocumentDemande(
        @Enumerated(EnumType.STRING) NatureDocument nature,
        String intitule,
        LocalDate pourLe,
        LocalDate recuLe,
        String reference,
        @Embedded @EmbeddedColumnNaming("recu_note_%s") Trace note) {

    static DocumentDemande of(DemandeDocument asked) {
        return new DocumentDemande(asked.nature(), asked.intitule(), asked.pourLe(), null, null, null);
    }

    DocumentDemande received(LocalDate day, String given, Trace trace) {
        return new DocumentDemande(nature, intitule, pourLe, day, given, trace);
    }

    boolean isReceived() {
        return recuLe != null;
    }
}
