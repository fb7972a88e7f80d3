package fr.relais.funding.projection;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.util.List;
import java.util.Optional;

/** What is supposed of one year of a dossier; what is absent stays as it is known. */
public record Hypotheses(
        Exercice exercice,
        TypeDeclaration nature,
        Optional<List<Charge>> charges,
        Optional<List<Animateur>> animateurs,
        Optional<MissionSupposee> mission,
        Optional<Periode> convention) {

    static final String CAUSE = "simulation";

    private static final long VERSION = 1;

    /** Whether charges or animateurs are neither supposed nor known: then there is nothing to compute on. */
    public boolean lacksFigures(Faits faits) {
        return base(faits).isEmpty() && (charges.isEmpty() || animateurs.isEmpty());
    }

    Connu on(Connu connu) {
        Connu supposed = connu.avec(declaration(connu.faits()));
        if (mission.isPresent()) {
            supposed = supposed.avec(bilan(mission.get()));
        }
        if (convention.isPresent()) {
            supposed = supposed.avec(
                    new PeriodeSupposee(convention.get()).of(supposed.faits().conventions()));
        }
        return supposed;
    }

    private DeclarationValidee declaration(Faits faits) {
        Optional<DeclarationValidee> base = base(faits);
        return new DeclarationValidee(
                exercice,
                nature,
                VERSION,
                charges.or(() -> base.map(DeclarationValidee::charges)).orElse(List.of()),
                animateurs.or(() -> base.map(DeclarationValidee::animateurs)).orElse(List.of()),
                mission.filter(supposed -> nature == TypeDeclaration.PREVISIONNEL)
                        .map(MissionSupposee::mission)
                        .or(() -> base.flatMap(DeclarationValidee::missionEvaluee)),
                Optional.empty(),
                CAUSE);
    }

    /** ASM-FUND-45: a réel not yet validated starts from the prévisionnel of its year. */
    private Optional<DeclarationValidee> base(Faits faits) {
        return faits.declaration(exercice, nature)
                .or(() -> nature == TypeDeclaration.REEL
                        ? faits.declaration(exercice, TypeDeclaration.PREVISIONNEL)
                        : Optional.empty());
    }

    private BilanEvalue bilan(MissionSupposee supposed) {
        return new BilanEvalue(exercice, VERSION, Optional.of(supposed.mission()), supposed.atteinte(), CAUSE);
    }
}
