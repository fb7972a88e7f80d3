package fr.relais.funding.lot.rest;

import fr.relais.funding.echeancier.QuiAgit;
import fr.relais.funding.lot.Anomalie;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps a payment from leaving, and who must act. */
@Schema(name = "AnomalieDePaiement")
public record AnomalieJson(Anomalie code, String regle, String detail, QuiAgit quiDoitAgir) {

    static List<AnomalieJson> of(List<Anomalie> anomalies) {
        return anomalies.stream()
                .map(one -> new AnomalieJson(one, one.regle(), one.detail(), one.quiDoitAgir()))
                .toList();
    }
}
