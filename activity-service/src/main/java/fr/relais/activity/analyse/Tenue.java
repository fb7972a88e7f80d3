package fr.relais.activity.analyse;

import fr.relais.kit.value.DossierId;
import java.util.Set;

/**
 * How a session was held. {@code autresProfessionnels} are those present whom this register does not name: the group is
 * counted with them (AP-4), but they benefit another relais.
 */
public record Tenue(
        Organisateur organisateur,
        Set<DossierId> coOrganisateurs,
        Intervenant intervenant,
        boolean animateurParticipe,
        boolean surTempsDeTravail,
        int autresProfessionnels) {

    public Tenue {
        coOrganisateurs = Set.copyOf(coOrganisateurs);
    }
}
