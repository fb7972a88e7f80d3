package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.MissionSocle;
import fr.relais.convention.projet.Projet;
import fr.relais.kit.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a projet still lacks before it may be filed, and the checklist of the missions socle (§9). */
@Schema(
        name = "VerificationProjet",
        requiredProperties = {"complet", "manques", "missionsSocle"})
record VerificationView(boolean complet, List<Manque> manques, List<Socle> missionsSocle) {

    @Schema(
            name = "ManqueProjet",
            requiredProperties = {"pointer", "regle", "detail"})
    record Manque(
            @Schema(description = "Où le compléter dans le contenu", examples = "/budget")
            String pointer,

            String regle,
            String detail) {}

    @Schema(
            name = "MissionSocleVerifiee",
            requiredProperties = {"mission", "texte", "couverte"})
    record Socle(
            MissionSocle mission,

            @Schema(description = "Les mots de l'article D. 214-9 du Casf, tels que l'avenant les reprend")
            String texte,

            @Schema(description = "Une action du plan la sert")
            boolean couverte) {}

    static VerificationView of(Projet projet) {
        List<Violation> manques = projet.manques();
        Set<MissionSocle> absentes = Set.copyOf(projet.contenu().missionsSocleSansAction());
        return new VerificationView(
                manques.isEmpty(),
                manques.stream()
                        .map(manque -> new Manque(manque.pointer(), manque.regle(), manque.detail()))
                        .toList(),
                Stream.of(MissionSocle.values())
                        .map(mission -> new Socle(mission, mission.texte(), !absentes.contains(mission)))
                        .toList());
    }
}
