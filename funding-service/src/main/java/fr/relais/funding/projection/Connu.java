package fr.relais.funding.projection;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Echeancier;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that decides the échéances of a dossier on a day; each {@code avec} gives a copy in which one thing is another. */
public record Connu(Faits faits, Position position, Parametres parametres, LocalDate today) {

    public List<Echeance> echeances() {
        return Echeancier.due(faits, position, parametres, today);
    }

    Optional<Droit> droit(Exercice exercice, TypeDeclaration nature) {
        return Droits.find(faits, parametres, exercice, nature);
    }

    public Connu avec(Parametres autres) {
        return new Connu(faits, position, autres, today);
    }

    Connu avec(Position autre) {
        return new Connu(faits, autre, parametres, today);
    }

    /** In the place of the one of its year and type, whatever their versions. */
    Connu avec(DeclarationValidee declaration) {
        return faits(faits.conventions(), replaced(faits.declarations(), declaration), faits.bilans());
    }

    Connu avec(BilanEvalue bilan) {
        return faits(faits.conventions(), faits.declarations(), replaced(faits.bilans(), bilan));
    }

    Connu avec(List<ConventionSignee> conventions) {
        return faits(conventions, faits.declarations(), faits.bilans());
    }

    private Connu faits(
            List<ConventionSignee> conventions, List<DeclarationValidee> declarations, List<BilanEvalue> bilans) {
        Faits autres = new Faits(
                faits.dossier(),
                conventions,
                declarations,
                bilans,
                faits.reprises(),
                faits.complements(),
                faits.decisions());
        return new Connu(autres, position, parametres, today);
    }

    private static <F extends Fait<?>> List<F> replaced(List<F> known, F supposed) {
        return Stream.concat(known.stream().filter(one -> !one.cle().equals(supposed.cle())), Stream.of(supposed))
                .toList();
    }
}
