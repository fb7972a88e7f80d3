package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.Seance;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as it is answered. */
@Schema(
        name = "Seance",
        requiredProperties = {"id", "revision", "faits"})
record SeanceBody(UUID id, long revision, SeanceSaisieBody faits) {

    static SeanceBody of(Seance seance) {
        return new SeanceBody(seance.cle().id(), seance.revision(), SeanceSaisieBody.of(seance.faits()));
    }
}
