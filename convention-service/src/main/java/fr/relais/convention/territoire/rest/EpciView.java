package fr.relais.convention.territoire.rest;

import fr.relais.convention.territoire.Epci;
import fr.relais.convention.territoire.Siren;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An EPCI and its communes. */
@Schema(name = "Epci")
record EpciView(
        @Schema(required = true) Siren siren,
        @Schema(required = true) String nom,

        @Schema(required = true, description = "CC, CA, CU, METRO ou MET69", examples = "CA")
        String type,

        @Schema(required = true, minimum = "0") int population,
        @Schema(required = true) List<CommuneView> communes) {

    static EpciView of(Epci epci) {
        return new EpciView(
                epci.siren(),
                epci.nom(),
                epci.type(),
                epci.population(),
                epci.communes().stream().map(CommuneView::of).toList());
    }
}
