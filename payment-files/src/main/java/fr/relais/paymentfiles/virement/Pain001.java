package fr.relais.paymentfiles.virement;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteParams;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The message of the standard for a lot: one group, one debit, one line per transfer, and no postal address. */
final class Pain001 {

    private static final String EUROS = "EUR";
    private static final String SEPA = "SEPA";

    private Pain001() {}

    static String write(Lot lot) {
        MxPain00100109 message = new MxPain00100109()
                .setCstmrCdtTrfInitn(new CustomerCreditTransferInitiationV09()
                        .setGrpHdr(header(lot))
                        .addPmtInf(debit(lot)));
        MxWriteParams params = new MxWriteParams();
        params.includeXMLDeclaration = true;
        // The library ends its lines as the machine does; no value holds an end of line.
        return message.document(params).replace("\r\n", "\n");
    }

    static Relecture read(String xml) {
        CustomerCreditTransferInitiationV09 read = MxPain00100109.parse(xml).getCstmrCdtTrfInitn();
        return new Relecture(
                Integer.parseInt(read.getGrpHdr().getNbOfTxs()),
                read.getGrpHdr().getCtrlSum(),
                read.getPmtInf().stream()
                        .map(PaymentInstruction30::getCdtTrfTxInf)
                        .flatMap(lines -> lines.stream())
                        .collect(Collectors.toMap(line -> line.getPmtId().getEndToEndId(), amount())));
    }

    private static Function<CreditTransferTransaction34, BigDecimal> amount() {
        return line -> line.getAmt().getInstdAmt().getValue();
    }

    private static GroupHeader85 header(Lot lot) {
        return new GroupHeader85()
                .setMsgId(lot.msgId())
                .setCreDtTm(lot.creeLe())
                .setNbOfTxs(count(lot))
                .setCtrlSum(lot.total())
                .setInitgPty(party(lot.debiteur()));
    }

    private static PaymentInstruction30 debit(Lot lot) {
        PaymentInstruction30 debit = new PaymentInstruction30()
                .setPmtInfId(lot.msgId())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(true)
                .setNbOfTxs(count(lot))
                .setCtrlSum(lot.total())
                .setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd(SEPA)))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(lot.executionLe()))
                .setDbtr(party(lot.debiteur()))
                .setDbtrAcct(account(lot.debiteur()))
                .setDbtrAgt(bank(lot.debiteur().bic().orElseThrow()))
                .setChrgBr(ChargeBearerType1Code.SLEV);
        lot.virements().forEach(virement -> debit.addCdtTrfTxInf(line(virement)));
        return debit;
    }

    private static CreditTransferTransaction34 line(Virement virement) {
        CreditTransferTransaction34 line = new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setEndToEndId(virement.endToEndId()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(EUROS)
                                .setValue(virement.montant())))
                .setCdtr(party(virement.beneficiaire()))
                .setCdtrAcct(account(virement.beneficiaire()))
                .setRmtInf(new RemittanceInformation16().addUstrd(virement.objet()));
        virement.beneficiaire().bic().ifPresent(bic -> line.setCdtrAgt(bank(bic)));
        return line;
    }

    private static String count(Lot lot) {
        return Integer.toString(lot.virements().size());
    }

    private static PartyIdentification135 party(Compte compte) {
        return new PartyIdentification135().setNm(compte.titulaire());
    }

    private static CashAccount38 account(Compte compte) {
        return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(compte.iban()));
    }

    private static BranchAndFinancialInstitutionIdentification6 bank(String bic) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18().setBICFI(bic));
    }
}
