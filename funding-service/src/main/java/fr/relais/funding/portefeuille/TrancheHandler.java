package fr.relais.funding.portefeuille;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.portefeuille.Portefeuilles.Demande;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.operation.OperationHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Computes the rights of one batch under both barèmes, with the function that pays; of the country it keeps sums only. */
@ApplicationScoped
class TrancheHandler implements OperationHandler<Tranche> {

    private final Portefeuilles portefeuilles;
    private final FaitsConnus faits;
    private final Parametrage parametrage;

    TrancheHandler(Portefeuilles portefeuilles, FaitsConnus faits, Parametrage parametrage) {
        this.portefeuilles = portefeuilles;
        this.faits = faits;
        this.parametrage = parametrage;
    }

    @Override
    public String type() {
        return "simulerPortefeuille";
    }

    @Override
    public Class<Tranche> lineType() {
        return Tranche.class;
    }

    /** Returns the simulation that the batch adds to. */
    @Override
    public String handle(Tranche tranche, Acteur author) {
        Demande demande = portefeuilles.require(tranche.simulation());
        Parametres avant = BaremeModifie.published(parametrage.current(), demande.exercice(), demande.baremeVersion());
        Parametres apres = demande.modifie().on(avant);
        List<Impact> impacts = faits.between(tranche.premier(), tranche.dernier()).stream()
                .map(one -> Impact.of(one, demande.exercice(), avant, apres))
                .toList();
        Map<Bande, Sommes> sommes = new EnumMap<>(Bande.class);
        impacts.stream()
                .collect(Collectors.groupingBy(Impact::bande))
                .forEach((bande, some) -> sommes.put(bande, Sommes.of(some)));
        portefeuilles.add(tranche, sommes);
        if (!demande.national()) {
            impacts.stream()
                    .filter(impact -> impact.droits().isPresent())
                    .forEach(impact -> portefeuilles.add(tranche, impact));
        }
        return tranche.simulation().toString();
    }
}
