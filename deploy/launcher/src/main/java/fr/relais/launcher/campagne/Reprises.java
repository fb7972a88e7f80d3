package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.infrastructure.Persona;
import java.util.List;
import java.util.Set;

/**
 * The past is taken over: the projets, the Ram conventions of 25/09/2020 and the acomptes of 2021. Their period is not in the seed:
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
                projet(DossierMeaux.OURCQ),
                projet(DossierMeaux.FROT),
                convention(DossierMeaux.OURCQ),
                convention(DossierMeaux.FROT),
                acomptes(DossierMeaux.OURCQ),
                acomptes(DossierMeaux.FROT));
    }

    /** The projet of 2020 and its evolution of 2022, on which the avenant rests (PRJ-1). */
    private Step projet(DossierMeaux dossier) {
        ObjectNode reprise = Corps.of("projet");
        ((ObjectNode) reprise.at("/versions/1")).putArray("missions").add(dossier.mission());
        return new Step(
                "La Caf reprend le projet de fonctionnement du " + dossier.relais(),
                () -> convention.post(
                        Persona.CONSEILLER_77, "/relais/" + dossier.id() + "/projets/reprises", reprise));
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
