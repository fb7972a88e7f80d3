package fr.relais.funding.preuve;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.parametre.rest.BaremeJson;
import fr.relais.funding.preuve.Pieces.BaremesPiece;
import fr.relais.funding.preuve.Pieces.ExplicationPiece;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The computation as it was kept with the order, and the versions of the barème that it names (BAR-1). */
@ApplicationScoped
class SourceCalcul implements Source {

    private final Parametrage parametrage;
    private final Ecrire ecrire;

    SourceCalcul(Parametrage parametrage, Ecrire ecrire) {
        this.parametrage = parametrage;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        List<Etape> steps = sujet.avis().lignes();
        return Map.of(
                "explication.json", ecrire.json(new ExplicationPiece(steps)),
                "bareme.json",
                        ecrire.json(new BaremesPiece(cited(parametrage.current().baremes(), steps))));
    }

    /** Every version is kept for ever, and a computation names the one it used. */
    static List<BaremeJson> cited(List<Bareme> known, List<Etape> steps) {
        return known.stream()
                .filter(bareme -> steps.stream()
                        .flatMap(step -> step.valeurs().stream())
                        .anyMatch(value -> value.nom().contains(bareme.libelle())))
                .sorted(Comparator.comparing(Bareme::exercice).thenComparing(Bareme::version))
                .map(BaremeJson::of)
                .toList();
    }
}
