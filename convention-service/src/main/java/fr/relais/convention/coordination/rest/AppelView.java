package fr.relais.convention.coordination.rest;

import fr.relais.convention.coordination.Appel;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call for candidates as anybody may read it. */
@Schema(
        name = "Appel",
        requiredProperties = {"id", "codeCaf", "contenu", "publieLe"})
record AppelView(UUID id, String codeCaf, AppelBody contenu, Instant publieLe) {

    static AppelView of(Appel appel) {
        return new AppelView(appel.id(), appel.codeCaf(), AppelBody.of(appel.contenu()), appel.publieLe());
    }
}
