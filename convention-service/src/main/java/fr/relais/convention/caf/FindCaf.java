package fr.relais.convention.caf;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one Caf: everybody may know how a Caf is called (ASM-CONV-20). */
@ApplicationScoped
public class FindCaf {

    private final EntityManager entities;

    FindCaf(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Caf find(CodeCaf code) {
        return found(code, entities.find(Caf.class, code.value()));
    }

    /** What its documents call it, if anybody told. */
    @Transactional
    public Optional<IdentiteCaf> identite(CodeCaf code) {
        return Optional.ofNullable(entities.find(Caf.class, code.value())).map(Caf::identite);
    }

    /** Until the transaction ends nobody else acts for it; the Caf of others is not found, since it cannot be acted for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Caf findForAct(CodeCaf code) {
        return found(code, entities.find(Caf.class, code.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Caf found(CodeCaf code, Caf caf) {
        return Optional.ofNullable(caf)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE,
                        "La Caf " + code + " n'est pas enregistrée, ou vous ne pouvez pas agir pour elle."));
    }
}
