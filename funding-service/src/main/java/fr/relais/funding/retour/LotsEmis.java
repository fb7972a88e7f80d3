package fr.relais.funding.retour;

import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the references of a file name among the transfers that its reader may know of. */
@ApplicationScoped
class LotsEmis {

    private static final Pattern MESSAGE =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final EntityManager entities;

    LotsEmis(EntityManager entities) {
        this.entities = entities;
    }

    /** The transfers of the lot that the bank knows by this message: the id of the lot, without dashes. */
    LotConnu find(String msgId) {
        Matcher id = MESSAGE.matcher(msgId);
        if (!id.matches()) {
            return new LotConnu(List.of());
        }
        List<Tuple> rows = entities.createNativeQuery("""
                        select end_to_end_id, montant, etat from virement
                        where lot_id = ?1 and etat <> 'RETIRE' order by end_to_end_id""", Tuple.class)
                .setParameter(1, UUID.fromString(id.replaceFirst("$1-$2-$3-$4-$5")))
                .getResultList();
        return new LotConnu(rows.stream()
                .map(row -> new LotConnu.Ligne(
                        row.get("end_to_end_id", String.class),
                        new Montant(row.get("montant", BigDecimal.class)),
                        EtatVirement.valueOf(row.get("etat", String.class))))
                .toList());
    }

    /** The dossier of each transfer that one of these references names. */
    Map<String, DossierId> dossiers(Collection<String> references) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select end_to_end_id, dossier from virement where end_to_end_id = any(?1)", Tuple.class)
                .setParameter(1, references.toArray(String[]::new))
                .getResultList();
        Map<String, DossierId> dossiers = new HashMap<>();
        rows.forEach(row ->
                dossiers.put(row.get("end_to_end_id", String.class), DossierId.of(row.get("dossier", String.class))));
        return dossiers;
    }
}
