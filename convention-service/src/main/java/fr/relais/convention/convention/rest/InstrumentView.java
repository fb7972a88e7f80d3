package fr.relais.convention.convention.rest;

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
        Nature nature, int rang, StatutInstrument statut, TexteBody texte, List<SignatureBody> signatures) {

    static InstrumentView of(Instrument instrument) {
        return new InstrumentView(
                instrument.nature(),
                instrument.rang(),
                instrument.statut(),
                TexteBody.of(instrument.texte()),
                instrument.signatures().stream().map(SignatureBody::of).toList());
    }

    /** With the revision of its convention. */
    static RestResponse<InstrumentView> tagged(Instrument instrument) {
        return Revision.tagged(of(instrument), instrument.version());
    }
}
