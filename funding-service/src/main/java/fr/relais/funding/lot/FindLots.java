package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the lots of a Caf, and one lot with its transfers and what keeps them from leaving. */
@ApplicationScoped
public class FindLots {

    private static final Set<EtatLot> OVER = EnumSet.of(EtatLot.EMIS, EtatLot.ABANDONNE);
    private static final String OF_CAF = "from Lot where codeCaf = ?1 and etat in ?2";

    private final EntityManager entities;
    private final Lots lots;
    private final Virements virements;
    private final ControleDuLot controle;

    FindLots(EntityManager entities, Lots lots, Virements virements, ControleDuLot controle) {
        this.entities = entities;
        this.lots = lots;
        this.virements = virements;
        this.controle = controle;
    }

    /** The last constituted first. */
    @Transactional
    public Page<Lot> list(String codeCaf, Optional<EtatLot> etat, PageRequest page, Acteur acteur) {
        Lots.requireOwnCaf(codeCaf, acteur);
        Set<EtatLot> wanted = etat.map(EnumSet::of).orElse(EnumSet.allOf(EtatLot.class));
        Optional<UUID> after = page.after(UUID::fromString);
        String rest = after.isPresent() ? " and id < ?3" : "";
        var query = entities.createQuery(OF_CAF + rest + " order by id desc", Lot.class)
                .setParameter(1, codeCaf)
                .setParameter(2, wanted)
                .setMaxResults(page.limitPlusOne());
        after.ifPresent(last -> query.setParameter(3, last));
        return Page.of(query.getResultList(), lot -> lot.id().toString(), page, () -> count(codeCaf, wanted));
    }

    private long count(String codeCaf, Set<EtatLot> wanted) {
        return entities.createQuery("select count(*) " + OF_CAF, Long.class)
                .setParameter(1, codeCaf)
                .setParameter(2, wanted)
                .getSingleResult();
    }

    @Transactional
    public LotLu find(UUID id) {
        Lot lot = lots.find(id);
        Map<UUID, List<Anomalie>> found = OVER.contains(lot.etat())
                ? Map.of()
                : controle.of(lot).stream()
                        .collect(Collectors.toMap(line -> line.virement().id(), VirementControle::anomalies));
        return new LotLu(
                lot,
                virements.ofLot(id).stream()
                        .map(one -> ligne(one, found.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private LotLu.Ligne ligne(Virement virement, List<Anomalie> anomalies) {
        return new LotLu.Ligne(virement, entities.find(CompteBancaire.class, virement.compteId()), anomalies);
    }
}
