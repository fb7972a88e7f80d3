package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Instrument;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.convention.StatutInstrument;
import fr.relais.kit.rest.Revision;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** An instrument as shown: where it stands, what it says, who has signed it. */
@Schema(
        name = "Instrument",
        requiredProperties = {"nature", "rang", "statut", "texte", "signatures"})
record InstrumentView(
        Nature nature,
        int rang,
        StatutInstrument statut,
        TexteBody texte,
        List<SignatureView> signatures,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Présent si une partie a refusé de signer")
        RefusBody refus) {

    static InstrumentView of(Instrument instrument) {
        return signed(instrument, instrument.statut());
    }

    /** As it stood when no more was known of it than its signatures, and of its convention that it was in this state. */
    static InstrumentView signed(Instrument instrument, StatutInstrument statut) {
        return new InstrumentView(
                instrument.nature(),
                instrument.rang(),
                statut,
                TexteBody.of(instrument.texte()),
                instrument.signatures().stream().map(SignatureView::of).toList(),
                instrument.refus().map(RefusBody::of).orElse(null));
    }

    /** With the revision of its convention. */
    static RestResponse<InstrumentView> tagged(Instrument instrument) {
        return Revision.tagged(of(instrument), instrument.version());
    }
}
