package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.infrastructure.Persona;
import java.util.List;
import java.util.stream.Stream;

/** The avenant of each relais is drafted, transmitted, then signed by both sides (SEED 000). */
final class Avenants implements Chapter {

    private final Api convention;

    Avenants(Api convention) {
        this.convention = convention;
    }

    @Override
    public String title() {
        return "avenants";
    }

    @Override
    public List<Step> steps() {
        return Stream.of(DossierMeaux.values())
                .flatMap(dossier -> steps(dossier).stream())
                .toList();
    }

    private List<Step> steps(DossierMeaux dossier) {
        return List.of(
                new Step("La Caf rédige l'avenant du " + dossier.relais(), () -> draft(dossier)),
                new Step(
                        "La Caf transmet l'avenant du " + dossier.relais(),
                        () -> convention.act(Persona.CONSEILLER_77, avenant(dossier), "/transmission")),
                new Step(
                        "La Ville de Meaux signe l'avenant du " + dossier.relais(),
                        () -> sign(dossier, Persona.SIGNATAIRE_MEAUX, "signature-gestionnaire")),
                new Step(
                        "La directrice de la Caf signe l'avenant du " + dossier.relais(),
                        () -> sign(dossier, Persona.DIRECTRICE_77, "signature-caf")));
    }

    private void draft(DossierMeaux dossier) {
        ObjectNode avenant = Corps.of("avenant");
        avenant.withObject("/missions").putArray("missions").add(dossier.mission());
        avenant.withObject("/projet").putArray("missions").add(dossier.mission());
        convention.act(Persona.CONSEILLER_77, conventionOf(dossier), "/avenants", avenant);
    }

    private void sign(DossierMeaux dossier, Persona persona, String signature) {
        convention.act(persona, avenant(dossier), "/signatures", Corps.of(signature));
    }

    private String avenant(DossierMeaux dossier) {
        return conventionOf(dossier) + "/avenants/1";
    }

    private String conventionOf(DossierMeaux dossier) {
        String id = convention
                .list(Persona.CONSEILLER_77, "/relais/" + dossier.id() + "/conventions")
                .get(0)
                .path("id")
                .asText();
        return "/conventions/" + id;
    }
}
