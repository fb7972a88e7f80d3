package fr.relais.activity.controle.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.controle.Controle;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the letter says; its PDF prints the same, with the documents asked for. */
@Schema(name = "LettreControle", description = "Absente tant que le contrôle n'est pas notifié")
record LettreBody(Trace notifie, String objet, Periode periode, LocalDate dateVisite) {

    /** Null as long as nothing is notified. */
    static LettreBody of(Controle controle) {
        return controle.notification()
                .map(one -> new LettreBody(
                        one.trace(), one.objet(), new Periode(one.periodeDebut(), one.periodeFin()), one.dateVisite()))
                .orElse(null);
    }
}
