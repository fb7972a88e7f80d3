package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.infrastructure.Persona;
import java.util.List;
import java.util.Set;

/**
 * The past is taken over: the Ram conventions of 25/09/2020 and the acomptes of 2021. Their period is not in the seed:
 * four years ending with the avenant (ASM-OPS-2).
 */
final class Reprises implements Chapter {

    private final Api convention;
    private final Api funding;

    Reprises(Api convention, Api funding) {
        this.convention = convention;
        this.funding = funding;
    }

    @Override
    public String title() {
        return "reprises";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                convention(DossierMeaux.OURCQ),
                convention(DossierMeaux.FROT),
                acomptes(DossierMeaux.OURCQ),
                acomptes(DossierMeaux.FROT));
    }

    private Step convention(DossierMeaux dossier) {
        ObjectNode reprise = Corps.of("convention-ram").put("dossier", dossier.id());
        return new Step(
                "La Caf reprend la convention Ram du 25/09/2020 du " + dossier.relais(),
                () -> convention.post(Persona.CONSEILLER_77, "/conventions/reprises", reprise));
    }

    private Step acomptes(DossierMeaux dossier) {
        return new Step(
                "L'agent comptable reprend les acomptes 2021 du " + dossier.relais(),
                () -> Api.insist(
                        Set.of("DOSSIER_INCONNU"),
                        () -> funding.post(
                                Persona.AGENT_COMPTABLE_77,
                                "/dossiers/" + dossier.id() + "/reprises",
                                Corps.of(dossier.resource("acomptes-2021")))));
    }
}
