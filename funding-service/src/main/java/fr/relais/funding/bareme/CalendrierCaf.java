package fr.relais.funding.bareme;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Optional;

/** The earliest dates, included, at which a Caf pays the acomptes of a year; none by default (PAY-4, PAY-5). */
public record CalendrierCaf(
        String codeCaf,
        Exercice exercice,
        Optional<LocalDate> acompte1AuPlusTot,
        Optional<LocalDate> acompte2AuPlusTot) {}
