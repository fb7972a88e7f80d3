package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import fr.relais.launcher.campagne.Api.Piece;

/** The bank account of a gestionnaire: entered by one person with its proof, verified by another (ACT-2). */
final class Comptes {

    private static final String COMPTES = "/comptes-bancaires";

    private final Api funding;

    Comptes(Api funding) {
        this.funding = funding;
    }

    /** Gives the address of the version that waits to be verified. */
    String enter(String compte) {
        String id = funding.post(Persona.CONSEILLER_77, COMPTES, Corps.of(compte))
                .path("compteId")
                .asText();
        String thing = COMPTES + "/" + id;
        funding.attach(Persona.CONSEILLER_77, thing, "/preuve", new Piece("image/png", Corps.file("rib.png")));
        return thing;
    }

    void verify(String thing) {
        funding.act(Persona.GESTIONNAIRE_CONSEIL_77, thing, "/verification", Corps.of("compte-conforme"));
    }
}
