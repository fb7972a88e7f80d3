package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Segment;
import fr.relais.convention.convention.Source;
import fr.relais.convention.convention.Termes;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms that hold from one day to another, both included, each with the article it comes from (AVN-6). */
@Schema(
        name = "Termes",
        requiredProperties = {"debut", "fin", "missions", "sources", "articles"})
public record TermesView(
        LocalDate debut,
        LocalDate fin,
        Set<Mission> missions,
        SourcesView sources,
        List<Termes.ArticleEnVigueur> articles) {

    @Schema(name = "SourcesDesTermes")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SourcesView(Optional<Source> missions) {}

    public static TermesView of(Segment<Termes> segment) {
        Termes.Missions missions = segment.termes().missions();
        return new TermesView(
                segment.debut(),
                segment.fin(),
                missions.missions(),
                new SourcesView(missions.source()),
                segment.termes().articles());
    }
}
