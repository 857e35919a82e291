// Written by `pnpm client` from the document of the API.
export interface paths {
    readonly "/api/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what changed in the installation: users, tokens, cooperations */
        readonly get: operations["listInstallationHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recompute the chain of the installation */
        readonly get: operations["verifyInstallationHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the cooperations one has to do with */
        readonly get: operations["listCooperations"];
        readonly put?: never;
        /** Found a cooperation with the first version of its agreement */
        readonly post: operations["foundCooperation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a cooperation */
        readonly get: operations["readCooperation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/account-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List account entries */
        readonly get: operations["listAccountEntries"];
        readonly put?: never;
        /** Add to the account entries */
        readonly post: operations["addAccountEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/account-entries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the account entries */
        readonly get: operations["readAccountEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/account-entries/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the account entries, all or none */
        readonly post: operations["addAccountEntries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/advance-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what members were asked for ahead */
        readonly get: operations["listAdvancePlans"];
        readonly put?: never;
        /** Plan what members pay ahead on a period */
        readonly post: operations["createAdvancePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/advance-plans/{advancePlan}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what one member was asked for ahead */
        readonly get: operations["readAdvancePlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the versions of an agreement */
        readonly get: operations["listAgreementVersions"];
        readonly put?: never;
        /** Add a version */
        readonly post: operations["addAgreementVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/agreements/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a version: the agreement document */
        readonly get: operations["readAgreementVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/agreements/{number}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Compare a version with another one, in words and in euro on the cost of a year */
        readonly get: operations["compareAgreementVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/agreements/{number}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how far a version has come, and what it lacks */
        readonly get: operations["readVersionStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/agreements/{number}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what was done for a version */
        readonly get: operations["listVersionSteps"];
        readonly put?: never;
        /** Record what was done for a version, or a notice */
        readonly post: operations["addVersionStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/assets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List assets */
        readonly get: operations["listAssets"];
        readonly put?: never;
        /** Add to the assets */
        readonly post: operations["addAsset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/assets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the assets */
        readonly get: operations["readAsset"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/assets/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the assets, all or none */
        readonly post: operations["addAssets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List who changed what, when and why */
        readonly get: operations["listHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/audit/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recompute the chain of the history */
        readonly get: operations["verifyHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/baselines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List baselines */
        readonly get: operations["listBaselines"];
        readonly put?: never;
        /** Add to the baselines */
        readonly post: operations["addBaseline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/baselines/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the baselines */
        readonly get: operations["readBaseline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/baselines/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the baselines, all or none */
        readonly post: operations["addBaselines"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/budget-estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Estimate the cost of the years to come, and who bears it; nothing is kept */
        readonly post: operations["estimateBudget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the letters on changes that were issued */
        readonly get: operations["listChangeLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-letters/{changeLetter}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read an issued letter on a change by its number; a suffix chooses the form */
        readonly get: operations["readChangeLetter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Compute what is paid once when somebody joins or leaves, or the cooperation ends */
        readonly get: operations["readChangeSettlement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what is paid once on changes, as it was kept */
        readonly get: operations["listChangeSettlements"];
        readonly put?: never;
        /** Compute for good what is paid once on a change, with a letter to each who pays or receives */
        readonly post: operations["createChangeSettlement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what is paid once on a change, as it was kept, and who is written to */
        readonly get: operations["readKeptChange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve what others prepared */
        readonly post: operations["approveChangeSettlement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}/input": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what went in, to recompute it elsewhere */
        readonly get: operations["readChangeInput"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issue the letters of an approved change */
        readonly post: operations["issueChangeSettlement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}/letters/{letter}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the letter to one party, issued or not; a suffix chooses the form */
        readonly get: operations["readLetterOfChange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/change-settlements/{changeSettlement}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recompute what is paid once from what was kept, and compare */
        readonly get: operations["verifyChangeSettlement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/contract-prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List contract prices */
        readonly get: operations["listContractPrices"];
        readonly put?: never;
        /** Add to the contract prices */
        readonly post: operations["addContractPrice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/contract-prices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the contract prices */
        readonly get: operations["readContractPrice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/contract-prices/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the contract prices, all or none */
        readonly post: operations["addContractPrices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/cost-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List cost items */
        readonly get: operations["listCostItems"];
        readonly put?: never;
        /** Add to the cost items */
        readonly post: operations["addCostItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/cost-items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the cost items */
        readonly get: operations["readCostItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/cost-items/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the cost items, all or none */
        readonly post: operations["addCostItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/deadlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what is to be done by the agreement in force */
        readonly get: operations["listDeadlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/deadlines.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Subscribe to them as a calendar; a program that knows no bearer tokens shows one as its password */
        readonly get: operations["downloadDeadlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the documents that are kept */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        /** Keep a document */
        readonly post: operations["addDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/documents/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the file, whose hash is checked */
        readonly get: operations["downloadDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read all facts of a cooperation at once, as a run takes them */
        readonly get: operations["readFacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List key figures */
        readonly get: operations["listFigures"];
        readonly put?: never;
        /** Add to the key figures */
        readonly post: operations["addFigure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/figures/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the key figures */
        readonly get: operations["readFigure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/figures/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the key figures, all or none */
        readonly post: operations["addFigures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/investments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List investments */
        readonly get: operations["listInvestments"];
        readonly put?: never;
        /** Add to the investments */
        readonly post: operations["addInvestment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/investments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the investments */
        readonly get: operations["readInvestment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/investments/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the investments, all or none */
        readonly post: operations["addInvestments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/late-charges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what was not paid in time, and what the agreement lets be claimed for it */
        readonly get: operations["listLateCharges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/open-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what was asked for, paid and is still open, by members and periods */
        readonly get: operations["listOpenItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/over-recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what was levied beyond the cost over the years, and where it is (Über- und Unterdeckung) */
        readonly get: operations["readOverRecovery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/over-recovery.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the same for a spreadsheet */
        readonly get: operations["downloadOverRecovery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/participation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List participation */
        readonly get: operations["listParticipations"];
        readonly put?: never;
        /** Add to the participation */
        readonly post: operations["addParticipation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/participation/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the participation */
        readonly get: operations["readParticipation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/participation/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the participation, all or none */
        readonly post: operations["addParticipations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the parties of the agreement in force */
        readonly get: operations["listParties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List payments */
        readonly get: operations["listPayments"];
        readonly put?: never;
        /** Add to the payments */
        readonly post: operations["addPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the payments */
        readonly get: operations["readPayment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/payments/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the payments, all or none */
        readonly post: operations["addPayments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List posts */
        readonly get: operations["listPosts"];
        readonly put?: never;
        /** Add to the posts */
        readonly post: operations["addPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/posts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the posts */
        readonly get: operations["readPost"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/posts/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the posts, all or none */
        readonly post: operations["addPosts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/price-indices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List price indices */
        readonly get: operations["listPriceIndices"];
        readonly put?: never;
        /** Add to the price indices */
        readonly post: operations["addPriceIndex"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/price-indices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one of the price indices */
        readonly get: operations["readPriceIndex"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/price-indices/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add many to the price indices, all or none */
        readonly post: operations["addPriceIndices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what was proposed */
        readonly get: operations["listProposals"];
        readonly put?: never;
        /** Propose the next version of the agreement */
        readonly post: operations["createProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/proposals/{proposal}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a proposal, compared with the version it would amend, in words and in euro */
        readonly get: operations["readProposal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/proposals/{proposal}/adoption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a proposal the next version of the agreement */
        readonly post: operations["adoptProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/proposals/{proposal}/set-aside": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close a proposal that will not become a version */
        readonly post: operations["setProposalAside"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List who is what in a cooperation */
        readonly get: operations["listRoles"];
        readonly put?: never;
        /** Give a user a role */
        readonly post: operations["assignRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/roles/{role}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a role away */
        readonly post: operations["removeRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List runs */
        readonly get: operations["listRuns"];
        readonly put?: never;
        /** Set up a run for a period, as a preview */
        readonly post: operations["createRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a run: shares of all pools, balances, findings */
        readonly get: operations["readRun"];
        /** Set up a preview anew */
        readonly put: operations["editRun"];
        readonly post?: never;
        /** Throw a preview away */
        readonly delete: operations["removeRun"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve a frozen run that others prepared */
        readonly post: operations["approveRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/bridge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read why shares are others than the year before: cost, key figures, membership, terms, to the cent */
        readonly get: operations["readBridge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/cost-table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the cost of a run by type and pool, and what support pools hand on (Betriebsabrechnungsbogen) */
        readonly get: operations["readCostTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/cost-table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the same table for a spreadsheet */
        readonly get: operations["downloadCostTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/council": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what councils ask: what it costs, why it is other than last year, what it would cost alone */
        readonly get: operations["readCouncilAnswers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/fairness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set the shares of a run beside what members and groups would cost by themselves; nothing is kept */
        readonly post: operations["judgeRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what a run noticed */
        readonly get: operations["listFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/freeze": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Compute a run for good */
        readonly post: operations["freezeRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/input": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what went into a frozen run, to recompute it elsewhere */
        readonly get: operations["readRunInput"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issue the statements of an approved run */
        readonly post: operations["issueRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/pools/{pool}/reasons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List why every line of a pool is what it is: clauses, rules, key figures with source, segments, rounding */
        readonly get: operations["listReasons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/savings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the cost together beside the cost alone */
        readonly get: operations["readSavings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/scenario": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Compute what a run would come to if things were otherwise; nothing is kept */
        readonly post: operations["compareScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the statements of a run */
        readonly get: operations["listRunStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/statements/{statement}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the statement of one member; a suffix chooses the form */
        readonly get: operations["readRunStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/runs/{run}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recompute a frozen run from what was kept, and compare */
        readonly get: operations["verifyRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/savings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what working together saves over the years by what is recorded, and when it pays off */
        readonly get: operations["readSavingsOverYears"];
        readonly put?: never;
        /** Compute what working together saves over the years, and when it pays off; nothing is kept */
        readonly post: operations["compareSavings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/savings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the same for a spreadsheet, a row for each year and each who is compared */
        readonly get: operations["downloadSavingsOverYears"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the statements that were issued */
        readonly get: operations["listStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/statements/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read an issued statement by its number; a suffix chooses the form */
        readonly get: operations["readStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/statements/{number}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how a statement was taken back: its exact negation; refused as long as it stands */
        readonly get: operations["readReversal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cooperations/{cooperation}/tariffs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the rates and tariffs of the agreement in force */
        readonly get: operations["readTariffs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read who one is and what one may do */
        readonly get: operations["readMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one’s tokens */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /** Make a token for a program */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens/{token}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a token at once */
        readonly post: operations["endToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List users */
        readonly get: operations["listUsers"];
        readonly put?: never;
        /** Let somebody in who signs in with a password of ours */
        readonly post: operations["createUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{user}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a user */
        readonly get: operations["readUser"];
        /** Make somebody an administrator or shut somebody out */
        readonly put: operations["changeUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{user}/one-time-passwords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give somebody a new one-time password */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Account: {
            /** @description How what was recovered too little or too much is made up for later */
            readonly carry?: {
                readonly clause?: string;
                /** @description As which its balance is shared later: the pool follows from it */
                readonly costType: string;
                /** @description In equal parts over so many years */
                readonly years: number;
            };
            readonly clause?: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "carryOver" | "reserve";
            readonly name: string;
        };
        readonly AccountEntry: {
            readonly account: string;
            /** @description What is owed to the members, as after over-recovery; below zero: by them */
            readonly amount: string;
            /**
             * Format: date
             * @description The last day of the period it closes, or of the booking
             */
            readonly on: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description Where this can be checked, such as the run that found it */
            readonly source: string;
            readonly text: string;
        };
        /** @description How an account moved over a period; positive is owed to the members */
        readonly AccountRecovery: {
            readonly account: string;
            readonly closing: components["schemas"]["Money"];
            /** @description Entered on a day of the period */
            readonly entered: string;
            /** @description Put in by rules: over-recovery; below zero: cost that the account bore */
            readonly fromShares: string;
            /** @enum {string} */
            readonly kind: "carryOver" | "reserve";
            /** @description Below zero: over-recovery given back to the members, in the cost of pools */
            readonly madeUp: string;
            /** @description Where the period before adjoins: its closing balance less the opening; zero if they join up. Above zero it was owed to the members and is no longer */
            readonly missing?: string;
            /** @description Put in as cost of a pool, less what was taken out as revenue */
            readonly moved: string;
            readonly name: string;
            readonly opening: components["schemas"]["Money"];
        };
        /** @description How an account of the cooperation moved over the period */
        readonly AccountStatement: {
            readonly account: string;
            readonly closing: components["schemas"]["Money"];
            /** @enum {string} */
            readonly kind: "carryOver" | "reserve";
            readonly movements: readonly {
                /** @description By how much more is owed to the members */
                readonly amount: string;
                /**
                 * @description Entered on a day of the period · borne of a pool by its rule · made up for in a pool · put in as cost of a pool · taken out as revenue of one
                 * @enum {string}
                 */
                readonly movement: "entry" | "borne" | "carried" | "added" | "taken";
                readonly pool?: string;
                readonly text: string;
            }[];
            readonly name: string;
            /** @description Owed to the members as the period begins; below zero: by them */
            readonly opening: string;
        };
        readonly AddedVersion: {
            /** @description What is to be told of a version beside all others: an overlap, a gap, settled periods it reaches back into, a notice too late for it */
            readonly findings: readonly {
                readonly code: string;
                readonly detail: string;
                readonly party?: string;
                /** @description Into the agreement document, or the facts */
                readonly pointer: string;
                readonly pool?: string;
                readonly remedy: string;
                readonly title: string;
            }[];
            readonly from: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description Runs as known on an earlier day do not see it
             */
            readonly knownOn?: string;
            readonly number: number;
            /** @description SHA-256 of the canonical text (RFC 8785) of the document */
            readonly sha256: string;
            readonly until?: components["schemas"]["LocalDate"];
        };
        readonly AdmittedUser: {
            /** @description Told once: a repeated request is answered without */
            readonly oneTimePassword?: string;
            readonly user: components["schemas"]["User"];
        };
        readonly Adoption: {
            /** @description Who decided it, when and where it stands */
            readonly decision: string;
        };
        readonly AdvanceAmount: {
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description First day the party takes part; that of the period unless said
             */
            readonly from?: string;
            readonly party: string;
        };
        /**
         * @description Shares of the budget, those of the last settlement, or what was asked for in the year before
         * @enum {string}
         */
        readonly AdvanceBasis: "budget" | "lastSettlement" | "lastAdvances";
        readonly AdvanceInstalment: {
            /** @description The part of the advances that falls to this day */
            readonly amount: string;
            /** @description Of that, set against what the last settlement left to the member */
            readonly credit: string;
            /**
             * Format: date
             * @description By when it is to be paid: a working day
             */
            readonly due: string;
            /**
             * Format: date
             * @description The day the agreement names, or the day of the demand
             */
            readonly on: string;
            /** @description What is left to be paid */
            readonly payable: string;
        };
        readonly AdvancePayment: {
            readonly amount: components["schemas"]["Money"];
            readonly on: components["schemas"]["LocalDate"];
            readonly party: string;
            /** @description The tax contained in it, which the final statement deducts (§ 14 Abs. 5 UStG) */
            readonly tax?: string;
            readonly text?: string;
        };
        /** @description What is asked for ahead: of how much, in how many parts, and when */
        readonly AdvanceTerms: {
            readonly basis: components["schemas"]["AdvanceBasis"];
            readonly clause?: string;
            /** @description After receipt of the demand; on the day itself unless said */
            readonly dueIn?: string;
            /** @description The days of the year in order: one that is no later than the one before it is of the next year. Or at need */
            readonly on: "onDemand" | readonly components["schemas"]["DayOfYear"][];
            /** @description Of the basis; all of it unless said */
            readonly percent?: string;
            /**
             * @description The basis as long as the budget is not in force; nothing is asked for before unless said
             * @enum {string}
             */
            readonly provisional?: "budget" | "lastSettlement" | "lastAdvances";
            /** @description To what an instalment is rounded; the last takes the rest */
            readonly unit?: string;
        };
        /** @description One version of an agreement, umlage-agreement/1 */
        readonly Agreement: {
            readonly accession?: components["schemas"]["ChangeTerms"];
            /** @default [] */
            readonly accounts?: readonly components["schemas"]["Account"][];
            readonly advances?: components["schemas"]["AdvanceTerms"];
            readonly assets?: components["schemas"]["AssetTerms"];
            readonly clauses: readonly components["schemas"]["Clause"][];
            readonly cooperation: {
                readonly id: string;
                readonly name: string;
            };
            readonly costTypes: readonly components["schemas"]["CostType"][];
            readonly dissolution?: components["schemas"]["ChangeTerms"];
            readonly duties?: readonly components["schemas"]["Duty"][];
            /** @default [] */
            readonly figures?: readonly components["schemas"]["FigureDefinition"][];
            /** @enum {string} */
            readonly format: "umlage-agreement/1";
            readonly late?: components["schemas"]["LateTerms"];
            /** @description As statements cite it */
            readonly legalBasis: string;
            readonly limits?: components["schemas"]["Limits"];
            /** @description Shown wherever amounts are: “Beispieldaten …” */
            readonly notice?: string;
            readonly parties: readonly components["schemas"]["Party"][];
            readonly pools: readonly components["schemas"]["Pool"][];
            /** @default {} */
            readonly rates?: {
                readonly [key: string]: components["schemas"]["Rate"];
            };
            readonly rounding: components["schemas"]["RoundingPolicy"];
            /** @default [] */
            readonly services?: readonly components["schemas"]["Service"][];
            readonly settlement?: components["schemas"]["SettlementTerms"];
            readonly sources?: readonly {
                readonly title: string;
                /** Format: uri */
                readonly url: string;
            }[];
            readonly staff?: components["schemas"]["StaffTerms"];
            readonly stages?: components["schemas"]["Stages"];
            /** @default {} */
            readonly tariffs?: {
                readonly [key: string]: components["schemas"]["Tariff"];
            };
            readonly taxes?: readonly components["schemas"]["TaxTerms"][];
            readonly term?: components["schemas"]["Term"];
            /** @description By days unless said */
            readonly time?: "whole" | {
                /**
                 * @description Segments by days; months that were started count whole, or only those that were full
                 * @enum {string}
                 */
                readonly cut: "day" | "startedMonth" | "fullMonth";
            };
            readonly title: string;
            readonly version: {
                /**
                 * Format: date
                 * @description First day in force
                 */
                readonly from: string;
                readonly number: number;
                /** @description What is begun with it: “Pilotphase”, “Vollbetrieb”; each has its terms in versions of its own */
                readonly phase?: string;
                /**
                 * Format: date
                 * @description First day no longer in force
                 */
                readonly until?: string;
            };
            readonly withdrawal?: components["schemas"]["ChangeTerms"];
            /** @description Of school years and their like; 01-01 unless said */
            readonly yearStarts?: string;
        };
        readonly AgreementVersion: {
            readonly from: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description Runs as known on an earlier day do not see it
             */
            readonly knownOn?: string;
            readonly number: number;
            /** @description SHA-256 of the canonical text (RFC 8785) of the document */
            readonly sha256: string;
            readonly until?: components["schemas"]["LocalDate"];
        };
        /** @description Borne by these only */
        readonly AmongRule: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly parties: components["schemas"]["Selection"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "among";
            readonly then: components["schemas"]["Rule"];
        };
        /** @description A fixed amount, taken whatever the cost is */
        readonly AmountPortion: {
            readonly amount: components["schemas"]["Price"];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /** @description What people call this portion, such as “Sockelbetrag” */
            readonly name?: string;
            readonly per: components["schemas"]["Per"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly portion: "amount";
            readonly then: components["schemas"]["Rule"];
        };
        readonly Asset: {
            /** @description Of several rows on one asset the latest recorded counts */
            readonly asset: string;
            /** @description Of acquisition or production */
            readonly cost: string;
            /** @description Of its depreciation and interest; the pool follows from it */
            readonly costType: string;
            /** @description When it was sold or scrapped, and what for */
            readonly disposed?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly proceeds: components["schemas"]["Money"];
            };
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was put to use; depreciation begins with that month
             */
            readonly from: string;
            /**
             * @description Investment grants: released over its life like the depreciation
             * @default []
             */
            readonly grants?: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly text: string;
            }[];
            /** @description Useful life; absent for what does not wear out, such as land */
            readonly lifeMonths?: number;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description What it is worth after its useful life; nothing unless said */
            readonly residual?: string;
            readonly service?: string;
            readonly text: string;
        };
        readonly AssetTerms: {
            readonly clause?: string;
            readonly depreciation: components["schemas"]["Treatment"];
            /**
             * @description What a disposal yields less, or more, than the book value; excluded unless said
             * @enum {string}
             */
            readonly disposal?: "included" | "excluded" | "bookedByMembers";
            /** @description Imputed interest on the capital that is tied up */
            readonly interest?: {
                readonly clause?: string;
                /**
                 * @description On half of cost and residual value throughout, on the book value as the year begins, or on the mean of that and the one as it ends; grants lessen the capital
                 * @enum {string}
                 */
                readonly method: "averageValue" | "residualValue" | "meanResidualValue";
                /** @description Percent a year, dated */
                readonly rates: readonly {
                    readonly clause?: string;
                    readonly from: components["schemas"]["LocalDate"];
                    readonly percent: components["schemas"]["Percent"];
                }[];
                readonly treatment: components["schemas"]["Treatment"];
            };
            /**
             * @description Whether the month in which an asset is disposed of is depreciated
             * @enum {string}
             */
            readonly monthOfDisposal: "counts" | "doesNotCount";
        };
        readonly AssumedCosts: {
            /**
             * @description Known totals of members or groups, such as offers; they go before what functions come to
             * @default []
             */
            readonly alone?: readonly components["schemas"]["CostAlone"][];
            /**
             * @description Whether comparisons that are recorded for the very days count, too: those of single members, since one of several adds up what each would cost
             * @default true
             */
            readonly baselines?: boolean;
            /**
             * @description One for each pool that members bear anything of; or none, where recorded comparisons are to do
             * @default []
             */
            readonly functions?: readonly components["schemas"]["PoolCostFunction"][];
        };
        readonly AuditChain: {
            /** @description The first entry that is not as it was written */
            readonly broken?: {
                readonly sequence: number;
                /** @enum {string} */
                readonly why: "changed" | "missing" | "unlinked";
            };
            /** @description How many follow each other unbroken from the first */
            readonly entries: number;
            /** @description Hash of the last of them: noted elsewhere it proves that nothing was cut off since */
            readonly head: string;
            readonly holds: boolean;
        };
        readonly AuditEntry: {
            readonly action: string;
            readonly actor: {
                readonly id: string;
                readonly name: string;
            };
            /** @description Canonical text (RFC 8785), as it is hashed */
            readonly after?: string;
            /** Format: date-time */
            readonly at: string;
            /** @description Canonical text (RFC 8785), as it is hashed */
            readonly before?: string;
            readonly hash: string;
            readonly previousHash: string;
            readonly reason?: string;
            readonly sequence: number;
            readonly subject: string;
            readonly subjectId: string;
        };
        /** @description Amounts side by side, each from nothing on */
        readonly BarChart: {
            /** @description Says in words, with the figures, what is drawn: for who cannot see it */
            readonly alternative: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly chart: "BarChart";
            readonly rows: readonly {
                /** @description One for each series, in their order */
                readonly amounts: readonly components["schemas"]["Money"][];
                /** @enum {boolean} */
                readonly highlighted?: true;
                readonly label: string;
            }[];
            /** @description What is set side by side, such as two years */
            readonly series: readonly string[];
            readonly title: string;
        };
        readonly Baseline: {
            readonly amount: components["schemas"]["Money"];
            /** @description True unless the amount was really paid */
            readonly estimate: boolean;
            /** @description Whose stand-alone cost, of several together; absent: of all bearers together */
            readonly parties?: readonly string[];
            readonly period: components["schemas"]["Period"];
            readonly recordedOn: components["schemas"]["LocalDate"];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            /** @description What was compared, in words */
            readonly text: string;
        };
        /** @description Base rate of § 247 BGB of the half-year in which the day lies, from it on */
        readonly BaseRate: {
            readonly from: components["schemas"]["LocalDate"];
            readonly percent: components["schemas"]["ExactNumber"];
        };
        /** @description The number of blocks: “per started 50,000” */
        readonly BlocksKey: {
            /**
             * @description Whether a block counts once it is started, or full
             * @enum {string}
             */
            readonly count: "started" | "full";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "blocks";
            readonly of: components["schemas"]["Key"];
            /** @description How many make one block */
            readonly size: string;
        };
        /** @description At least and at most so much for each of these */
        readonly Bound: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly for: components["schemas"]["Selection"];
            readonly max?: components["schemas"]["Level"];
            readonly min?: components["schemas"]["Level"];
        };
        readonly Bracketed: {
            /**
             * @description Each part of the quantity at the price of its bracket, or all of it at that of the last one reached
             * @enum {string}
             */
            readonly apply: "graduated" | "volume";
            readonly brackets: readonly {
                readonly price: components["schemas"]["Price"];
                /** @description Up to and with this quantity; absent: whatever is beyond */
                readonly upTo?: string;
            }[];
        };
        readonly BridgedShare: {
            readonly after: components["schemas"]["Money"];
            readonly bearer: string;
            readonly before: components["schemas"]["Money"];
            readonly chart: components["schemas"]["WaterfallChart"];
            readonly difference: components["schemas"]["Money"];
            readonly effects: readonly components["schemas"]["BridgeEffect"][];
            readonly name: string;
            /** @description What the share comes to for each that a key figure counts: per inhabitant, per workplace */
            readonly perUnit: readonly {
                readonly after?: {
                    readonly amount: components["schemas"]["Money"];
                    readonly quantity: components["schemas"]["ComputedNumber"];
                };
                readonly before?: {
                    readonly amount: components["schemas"]["Money"];
                    readonly quantity: components["schemas"]["ComputedNumber"];
                };
                readonly figure: string;
                readonly name: string;
            }[];
            /** @description One sentence to be read out, in the language of the answer */
            readonly text: string;
        };
        readonly BridgeEffect: {
            /** @description By how much the share is more; all effects add up to the difference */
            readonly amount: string;
            /** @description One; several, where they cannot be told apart. `terms`: agreement and prices · `membership`: who took part, with its key figures · `figures`: key figures · `cost`: what was to be shared · `lastShares`: what limits on a change compare with · `calendar`: the days of the year · `rounding` */
            readonly causes: readonly ("terms" | "membership" | "figures" | "cost" | "lastShares" | "calendar" | "rounding")[];
            readonly name: string;
            /** @description What changed, from what to what, with its source */
            readonly opened: readonly components["schemas"]["Sentence"][];
            /** @description What of it falls into which pool, exact in cents; they add up to the effect */
            readonly pools: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly exact: components["schemas"]["ComputedNumber"];
                readonly name: string;
                readonly pool: string;
            }[];
            /** @description One sentence, in the language of the answer */
            readonly text: string;
        };
        /** @description An estimate: the cost of years to come, and who bears it */
        readonly BudgetEstimate: {
            readonly asKnownOn: components["schemas"]["LocalDate"];
            readonly base: components["schemas"]["EstimatedYear"];
            /** @description Key figures that were counted last on a day, and are taken to be the same from then on */
            readonly carried: readonly {
                readonly figure: string;
                readonly on: components["schemas"]["LocalDate"];
                readonly party?: string;
                readonly pool?: string;
                readonly value: components["schemas"]["ComputedNumber"];
            }[];
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly years: readonly components["schemas"]["EstimatedYear"][];
        };
        readonly ChangeInput: {
            readonly agreement: components["schemas"]["Agreement"];
            readonly asKnownOn: components["schemas"]["LocalDate"];
            readonly change: {
                /** @enum {string} */
                readonly change: "accession" | "withdrawal";
                readonly on: components["schemas"]["LocalDate"];
                readonly party: string;
            } | {
                /** @enum {string} */
                readonly change: "dissolution";
                readonly on: components["schemas"]["LocalDate"];
            };
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            readonly due?: components["schemas"]["LocalDate"];
            readonly facts: components["schemas"]["Facts"];
            /** @enum {string} */
            readonly format: "umlage-change-input/1";
            readonly issued: readonly {
                readonly input: components["schemas"]["RunInput"];
                /** Format: uuid */
                readonly run: string;
            }[];
        };
        /** @description What one party pays or receives once, and why */
        readonly ChangeLetter: {
            readonly agreement: {
                readonly from: components["schemas"]["LocalDate"];
                readonly legalBasis: string;
                readonly notice?: string;
                readonly title: string;
                readonly version: number;
            };
            readonly asKnownOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly change: "accession" | "withdrawal" | "dissolution";
            /** @description The clauses the lines and their reasons rest on, as the version of the time says them */
            readonly clauses: readonly {
                readonly id: string;
                /** @description What is not in the text: inferred, or an example */
                readonly note?: string;
                /** @description As printed, such as “§ 4 Abs. 2” */
                readonly number: string;
                readonly text: string;
                readonly version: number;
            }[];
            readonly cooperation: {
                readonly id: string;
                readonly name: string;
            };
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** @description By when it is to be paid, where the agreement or the office says so */
            readonly due?: {
                readonly clause?: string;
                readonly on: components["schemas"]["LocalDate"];
            };
            /** @enum {string} */
            readonly format: "umlage-change-letter/1";
            readonly host: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            readonly lines: readonly components["schemas"]["ChangeLine"][];
            /** @description What people call the things that reasons name by id */
            readonly names: {
                readonly figures: {
                    readonly [key: string]: {
                        readonly name: string;
                        readonly unit: string;
                    };
                };
                readonly parties: {
                    readonly [key: string]: string;
                };
                readonly rates: {
                    readonly [key: string]: string;
                };
                readonly tariffs: {
                    readonly [key: string]: string;
                };
            };
            /** @description Under which it was issued */
            readonly number?: string;
            /**
             * Format: date
             * @description First day with the newcomer, or without who leaves
             */
            readonly on: string;
            /**
             * @description What follows from the total; `ownShare`: the host keeps the money of all, and writes to itself
             * @enum {string}
             */
            readonly outcome: "claim" | "refund" | "ownShare";
            /** @description Who joins or leaves */
            readonly party?: {
                readonly id: string;
                readonly name: string;
            };
            readonly recipient: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            /**
             * @description preview: not sent, and nothing is payable on it
             * @enum {string}
             */
            readonly status: "preview" | "issued";
            /** @description What the lines come to: positive is owed, negative is paid out */
            readonly total: string;
        };
        readonly ChangeLine: {
            /** @description What it bears with it */
            readonly after: string;
            /** @description The same of everyone; in all nothing is paid */
            readonly all: readonly {
                /** @description What it bears with it */
                readonly after: string;
                /** @description Positive is paid, negative is received */
                readonly amount: string;
                /** @description What it bears without the change */
                readonly before: string;
                readonly party: string;
            }[];
            /** @description Positive is paid, negative is received */
            readonly amount: string;
            /** @description What the rule is applied to: lump sum, book value, cost of the past period */
            readonly base: string;
            /** @description What it bears without the change */
            readonly before: string;
            readonly clause?: string;
            /** @enum {string} */
            readonly part: "recomputation" | "lumpSum" | "assets";
            /** @description Of a recomputation */
            readonly period?: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
            /** @description What the shares of the recipient are made of; none of what it pays as a lump sum */
            readonly reasons: {
                readonly after: readonly components["schemas"]["StatementLine"][];
                readonly before: readonly components["schemas"]["StatementLine"][];
                /** @description The days the shares are of */
                readonly on: {
                    readonly from: components["schemas"]["LocalDate"];
                    readonly until: components["schemas"]["LocalDate"];
                };
            };
        };
        readonly ChangeOutline: {
            /** Format: date-time */
            readonly approvedAt?: string;
            /**
             * @description Who comes, who goes, or that all end the cooperation
             * @enum {string}
             */
            readonly change: "accession" | "withdrawal" | "dissolution";
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** Format: date-time */
            readonly frozenAt: string;
            /** Format: uuid */
            readonly id: string;
            /** @description Of all that went in, in canonical text */
            readonly inputSha256: string;
            /** Format: date-time */
            readonly issuedAt?: string;
            /**
             * Format: date
             * @description First day with the newcomer, or without who leaves
             */
            readonly on: string;
            /** @description Who joins or leaves */
            readonly party?: string;
            /** @description Of what came out */
            readonly resultSha256: string;
            /**
             * @description frozen: computed for good; approved: confirmed by a second person; issued: the letters have numbers
             * @enum {string}
             */
            readonly status: "frozen" | "approved" | "issued";
        };
        readonly ChangePart: {
            readonly clause?: string;
            /** @enum {string} */
            readonly part: "recomputation";
            /** @description So many settled years back */
            readonly years: number;
        } | {
            readonly amount: components["schemas"]["Money"];
            readonly clause?: string;
            /** @enum {string} */
            readonly part: "lumpSum";
            readonly rule: components["schemas"]["Rule"];
        } | {
            readonly clause?: string;
            /** @enum {string} */
            readonly part: "assets";
            readonly rule: components["schemas"]["Rule"];
            readonly years?: number;
        };
        /** @description What is paid once because somebody joins or leaves, or all ends */
        readonly ChangeSettlement: {
            /**
             * @description Who comes, who goes, or that all end the cooperation
             * @enum {string}
             */
            readonly change: "accession" | "withdrawal" | "dissolution";
            /**
             * Format: date
             * @description First day with the newcomer, or without who leaves
             */
            readonly on: string;
            readonly parts: readonly {
                /** @description What the rule is applied to: lump sum, book value, cost of the past period */
                readonly base: string;
                readonly clause?: string;
                /** @enum {string} */
                readonly part: "recomputation" | "lumpSum" | "assets";
                /** @description Of a recomputation */
                readonly period?: {
                    readonly from: components["schemas"]["LocalDate"];
                    readonly until: components["schemas"]["LocalDate"];
                };
                readonly shares: readonly {
                    /** @description What it bears with it */
                    readonly after: string;
                    /** @description Positive is paid, negative is received; nothing in all */
                    readonly amount: string;
                    /** @description What it bears without the change */
                    readonly before: string;
                    readonly party: string;
                }[];
            }[];
            /** @description Who joins or leaves */
            readonly party?: string;
            readonly totals: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly party: string;
            }[];
            /** @description Of the agreement that says what is paid */
            readonly version: number;
        };
        /** @description What is paid once: the same rules on another base */
        readonly ChangeTerms: {
            readonly clause?: string;
            /** @description After receipt of the demand; said nowhere unless said here */
            readonly dueIn?: string;
            readonly parts: readonly components["schemas"]["ChangePart"][];
        };
        readonly ChangeVerification: {
            readonly differences: readonly {
                readonly party?: string;
                /** @enum {string} */
                readonly what: "input" | "result" | "letter";
                /**
                 * @description changed: the text is not the one that was hashed; recomputed-otherwise: the same input gives another result now; missing, unknown: a letter was drawn up that is not kept, or the other way round
                 * @enum {string}
                 */
                readonly why: "changed" | "unreadable" | "recomputed-otherwise" | "missing" | "unknown";
            }[];
            /** @description Of the library it was frozen with */
            readonly engineVersion: string;
            readonly letters: number;
            /** Format: uuid */
            readonly settlement: string;
            /** @enum {string} */
            readonly status: "frozen" | "approved" | "issued";
        };
        readonly Charge: {
            readonly amount: components["schemas"]["Money"];
            /** @description Sum over the stretches, in cents */
            readonly exact: string;
            readonly item: string;
            /** @enum {string} */
            readonly per: "year" | "month" | "period" | "unit";
            readonly stretches: readonly components["schemas"]["ChargedStretch"][];
        };
        readonly ChargedStretch: {
            /** @description price × quantity × time, in cents */
            readonly exact: string;
            /** @description The quantity by the brackets it falls into, or whole at one price */
            readonly parts: readonly {
                readonly price: components["schemas"]["PriceReason"];
                readonly quantity: components["schemas"]["ComputedNumber"];
            }[];
            readonly quantity: components["schemas"]["KeyReason"];
            readonly segment: components["schemas"]["Period"];
            /** @description Part of the year or month, so that a whole one is 1 */
            readonly time: string;
        };
        /** @description What the tariff charges each participant */
        readonly ChargesPortion: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /** @description What people call this portion, such as “Sockelbetrag” */
            readonly name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly portion: "charges";
            readonly tariff: string;
        };
        /** @description What the charges of a tariff brought in beside the cost they are for */
        readonly ChargesRecovery: {
            readonly charged: components["schemas"]["Money"];
            readonly name: string;
            /** @description Charged beyond the cost; below zero: under-recovery */
            readonly overRecovery: string;
            readonly tariff: string;
            /** @description Of that, put on accounts; below zero: taken from them */
            readonly toAccounts: string;
            /** @description Of that, kept by the host alone; below zero: borne by it */
            readonly toHost: string;
            /** @description Of that, given back to parties by the rule; below zero: claimed from them */
            readonly toParties: string;
        };
        /** @description A picture as data, without a word on how it looks */
        readonly Chart: components["schemas"]["BarChart"] | components["schemas"]["WaterfallChart"] | components["schemas"]["LineChart"] | components["schemas"]["TableChart"];
        /** @description Borne by the first case that holds */
        readonly ChooseRule: {
            readonly cases: readonly {
                /** @description The clause of the agreement this stands for */
                readonly clause?: string;
                readonly if: components["schemas"]["Condition"];
                readonly then: components["schemas"]["Rule"];
            }[];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly otherwise?: components["schemas"]["Rule"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "choose";
        };
        readonly Clause: {
            readonly id: string;
            /** @description What is not in the text: inferred, or an example */
            readonly note?: string;
            /** @description As printed, such as “§ 4 Abs. 2” */
            readonly number: string;
            readonly text: string;
        };
        readonly ClauseDifference: {
            readonly after?: components["schemas"]["Clause"];
            readonly before?: components["schemas"]["Clause"];
            /** @enum {string} */
            readonly change: "added" | "dropped" | "changed" | "renumbered";
            /** @description What the texts do not show */
            readonly details: readonly string[];
            /** @description Both texts word by word */
            readonly segments: readonly components["schemas"]["TextSegment"][];
            /** @description What became of it, in the language of the answer */
            readonly text: string;
            /** @description What stands on the clause, and whether that is another than before */
            readonly uses: readonly {
                readonly from?: components["schemas"]["LocalDate"];
                readonly isChanged: boolean;
                readonly kind: string;
                readonly name?: string;
                readonly path: string;
            }[];
        };
        /** @description Keys added up (population equivalents), or multiplied (surcharge, class) */
        readonly CombinedKey: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "sum" | "product";
            readonly of: readonly components["schemas"]["Key"][];
        };
        readonly Compared: {
            readonly holds: boolean;
            /** @description Whether the value must be over the threshold, not only reach it */
            readonly isStrict: boolean;
            /** @enum {string} */
            readonly measure: "spread" | "total" | "greatest" | "least";
            readonly path: string;
            readonly threshold: components["schemas"]["ComputedNumber"];
            readonly value: components["schemas"]["ComputedNumber"];
        };
        readonly ComparedCost: {
            readonly alone: components["schemas"]["Money"];
            /** @description Saved over all years, less what was invested */
            readonly balance: string;
            readonly charts: {
                readonly balance: components["schemas"]["LineChart"];
                readonly years: components["schemas"]["BarChart"];
            };
            readonly invested: components["schemas"]["Money"];
            readonly investments: readonly components["schemas"]["Investment"][];
            /** @description Added up from parties that are compared one by one */
            readonly isSum: boolean;
            readonly name: string;
            /** @description Every figure with its source, as sentences */
            readonly opened: readonly components["schemas"]["Sentence"][];
            /**
             * Format: date
             * @description From then on all that was invested has come back for good
             */
            readonly paidOffOn?: string;
            /** @description Absent: all bearers together */
            readonly parties?: readonly string[];
            readonly presentValue?: components["schemas"]["PresentValue"];
            readonly saving: components["schemas"]["Money"];
            readonly sensitivity: readonly {
                /** @description Saved over all years, less what was invested */
                readonly balance: string;
                /** @description Percent, or percentage points of the rate */
                readonly by: string;
                /** @enum {string} */
                readonly moved: "alone" | "together" | "rate";
                readonly name: string;
                /**
                 * Format: date
                 * @description From then on all that was invested has come back for good
                 */
                readonly paidOffOn?: string;
                readonly presentValue?: components["schemas"]["PresentValue"];
            }[];
            /** @description One sentence to be read out, in the language of the answer */
            readonly text: string;
            readonly together: components["schemas"]["Money"];
            readonly years: readonly components["schemas"]["ComparedYear"][];
        };
        readonly ComparedYear: {
            readonly alone: components["schemas"]["Money"];
            /** @description All savings up to the end of the period, before investments */
            readonly cumulated: string;
            readonly isEstimate: {
                readonly alone: boolean;
                readonly together: boolean;
            };
            readonly parties?: readonly string[];
            readonly period: components["schemas"]["Period"];
            readonly perUnit: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly figure: string;
                readonly quantity: components["schemas"]["ComputedNumber"];
            }[];
            /** @description Below zero: together it costs more */
            readonly saving: string;
            /** @description What `alone` is the sum of, each as it was recorded, and by which values it is carried */
            readonly standAlone: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly baseline: components["schemas"]["Baseline"];
                readonly carried?: {
                    readonly from: {
                        readonly value: components["schemas"]["ComputedNumber"];
                        readonly year: number;
                    };
                    readonly to: {
                        readonly value: components["schemas"]["ComputedNumber"];
                        readonly year: number;
                    };
                };
            }[];
            readonly together: components["schemas"]["Money"];
        };
        /** @description A decimal ("12.5") or a fraction ("1/3"), computed and never rounded */
        readonly ComputedNumber: string;
        readonly Condition: {
            readonly takesPart: components["schemas"]["Selection"];
        } | {
            readonly since: components["schemas"]["LocalDate"];
        } | {
            /** @description Holds if the measure is as great or greater */
            readonly atLeast?: string;
            /** @description Holds if the measure is greater */
            readonly over?: string;
            readonly spread: components["schemas"]["Key"];
        } | {
            /** @description Holds if the measure is as great or greater */
            readonly atLeast?: string;
            /** @description Holds if the measure is greater */
            readonly over?: string;
            readonly total: components["schemas"]["Key"];
        } | {
            /** @description Holds if the measure is as great or greater */
            readonly atLeast?: string;
            readonly greatest: components["schemas"]["Key"];
            /** @description Holds if the measure is greater */
            readonly over?: string;
        } | {
            /** @description Holds if the measure is as great or greater */
            readonly atLeast?: string;
            readonly least: components["schemas"]["Key"];
            /** @description Holds if the measure is greater */
            readonly over?: string;
        } | {
            readonly all: readonly components["schemas"]["Condition"][];
        } | {
            readonly any: readonly components["schemas"]["Condition"][];
        } | {
            readonly not: components["schemas"]["Condition"];
        };
        readonly ContractPrice: {
            readonly from: components["schemas"]["LocalDate"];
            readonly party: string;
            readonly price: components["schemas"]["Money"];
            readonly rate: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The contract it stands in */
            readonly source: string;
            /**
             * Format: date
             * @description First day on which the common list holds again
             */
            readonly until?: string;
        };
        readonly Cooperation: {
            readonly id: string;
            readonly name: string;
        };
        readonly Corrected: {
            /**
             * @description Only the difference is claimed or refunded, or the earlier statements are void and all is settled anew
             * @enum {string}
             */
            readonly by: "difference" | "replacement";
            readonly statements: readonly components["schemas"]["EarlierStatement"][];
        };
        /** @description How a statement differs from the one it corrects */
        readonly Correction: {
            readonly before: components["schemas"]["Money"];
            /**
             * @description Only the difference is claimed or refunded, or the earlier statements are void and all is settled anew
             * @enum {string}
             */
            readonly by: "difference" | "replacement";
            /** @description Positive is owed on top, negative is given back */
            readonly difference: string;
            /** @description Pool by pool, what did not change included; without tax */
            readonly lines: readonly {
                readonly after: components["schemas"]["Money"];
                readonly before: components["schemas"]["Money"];
                readonly difference: components["schemas"]["Money"];
                readonly name: string;
                readonly pool: string;
            }[];
            /** @description Of the corrected ones: none for who was sent none, several where one has the place of others */
            readonly numbers: readonly string[];
            /** @description Where tax was due, or is */
            readonly tax?: {
                readonly after: components["schemas"]["Money"];
                readonly before: components["schemas"]["Money"];
                readonly difference: components["schemas"]["Money"];
            };
        };
        /** @description The cost of a pool or of a type goes up or down by an amount */
        readonly CostAdded: {
            /** @description Over the period; below zero is less */
            readonly amount: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "costAdded";
            readonly costType?: string;
            /** @description Into which pool it goes; a cost type may stand in its place */
            readonly pool?: string;
            /** @description What it is for */
            readonly text: string;
        };
        /** @description What some members would cost by themselves, together without the others */
        readonly CostAlone: {
            /** @description For the days of the run */
            readonly amount: string;
            /** @description True unless it is what is really paid */
            readonly estimate: boolean;
            readonly parties: readonly string[];
            /** @description Where this can be checked, such as an offer or a contract */
            readonly source: string;
        };
        readonly CostItem: {
            /** @description The account that a cost goes into, as a reserve that is built up, or that a revenue is taken from */
            readonly account?: string;
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The day the liability arose, where pools go by it
             */
            readonly arose?: string;
            /** @description Who is charged with it directly, past the rule of the pool */
            readonly bearer?: string;
            /** @description Planned, for advances: a settlement does not see it; an advance that finds any sees nothing else */
            readonly budget?: boolean;
            /** @description Of a grant: what it hangs on */
            readonly condition?: {
                /**
                 * @description Only what is met lessens what is shared
                 * @enum {string}
                 */
                readonly state: "open" | "met" | "failed";
                readonly text: string;
            };
            readonly costType: string;
            /** @description Voucher or invoice number */
            readonly document?: string;
            /**
             * Format: date
             * @description First day of the service the cost is for
             */
            readonly from: string;
            /** @description The tax contained in the amount that can be deducted as input tax once the service is taxable */
            readonly inputTax?: string;
            /** @description A name by which it can be told again: of several with one name the latest recorded counts */
            readonly item?: string;
            /**
             * @description Revenue and grants lessen what is shared; what is contributed in kind is shown only
             * @enum {string}
             */
            readonly kind: "cost" | "revenue" | "grant" | "inKind";
            /** @description Of a contribution in kind: who makes it */
            readonly provider?: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The service it is for, where pools are by service */
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day after it
             */
            readonly until: string;
        };
        /** @description All cost, or that of a pool or a type, goes up or down by a percentage */
        readonly CostMoved: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "costMoved";
            /** @description Only cost of this type */
            readonly costType?: string;
            /** @description "10" is 10 % more; below zero is less. Revenue and grants stay */
            readonly percent: string;
            /** @description Only cost that goes into this pool */
            readonly pool?: string;
        };
        /** @description Cost by type and pool, and what support pools hand on: the Betriebsabrechnungsbogen */
        readonly CostTable: {
            readonly columns: readonly {
                readonly name: string;
                readonly pool: string;
                /** @description Other pools */
                readonly serves: boolean;
            }[];
            readonly rows: readonly ({
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                readonly costType: string;
                readonly name: string;
                /** @enum {string} */
                readonly row: "costType";
                readonly total: components["schemas"]["ComputedNumber"];
            } | {
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                /** @enum {string} */
                readonly row: "notShared";
                readonly total: components["schemas"]["ComputedNumber"];
            } | {
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                /** @enum {string} */
                readonly row: "own";
                readonly total: components["schemas"]["ComputedNumber"];
            } | {
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                readonly name: string;
                /** @enum {string} */
                readonly row: "handedOn";
                readonly support: string;
                readonly total: components["schemas"]["ComputedNumber"];
            } | {
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                /** @enum {string} */
                readonly row: "rounding";
                readonly total: components["schemas"]["ComputedNumber"];
            } | {
                /** @description Exact cents in the order of the columns */
                readonly amounts: readonly components["schemas"]["ComputedNumber"][];
                /** @enum {string} */
                readonly row: "net";
                readonly total: components["schemas"]["ComputedNumber"];
            })[];
        };
        /** @description How the cost of one type is taken to move from one year to the next */
        readonly CostTrend: {
            readonly costType: string;
            /**
             * Format: date
             * @description For years that begin on this day or later, until a later trend of the type; absent: from the first
             */
            readonly from?: string;
            /** @description From one year to the next: "3" is 3 % more; below zero is less */
            readonly percent: string;
            /** @description Where this can be checked, such as a decree on budgets */
            readonly source: string;
        };
        readonly CostType: {
            readonly id: string;
            readonly name: string;
            /** @description The part of such cost that is shared at all, dated; 0: none, and then no pool need take it */
            readonly shareable?: readonly {
                readonly clause?: string;
                readonly from: components["schemas"]["LocalDate"];
                readonly percent: components["schemas"]["Percent"];
            }[];
        };
        /** @description What councils ask of a year, each answer in a sentence and as a picture */
        readonly CouncilAnswers: {
            /** @description What would it cost alone? Empty where no comparison is recorded: none is made up */
            readonly alone: readonly {
                readonly chart: components["schemas"]["BarChart"];
                readonly name: string;
                readonly saving: components["schemas"]["Money"];
                readonly sources: readonly string[];
                readonly text: string;
            }[];
            /** @description What does it cost us? */
            readonly cost: {
                /** @description What all bear together, without tax */
                readonly amount: string;
                readonly chart: components["schemas"]["BarChart"];
                /** @description Of everybody who may be seen, with what it comes to per head */
                readonly shares: readonly {
                    readonly amount: components["schemas"]["Money"];
                    readonly bearer: string;
                    readonly name: string;
                    readonly text: string;
                }[];
                readonly text: string;
            };
            readonly period: components["schemas"]["Period"];
            /** Format: uuid */
            readonly run: string;
            /**
             * @description preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a second person; issued: its statements have numbers; corrected: others have been issued that correct them
             * @enum {string}
             */
            readonly status: "preview" | "frozen" | "approved" | "issued" | "corrected";
            /** @description Why another amount than last year? Absent where there is no year before; `amount`: by how much */
            readonly whyOther?: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly bearer: string;
                readonly chart: components["schemas"]["WaterfallChart"];
                readonly name: string;
                readonly text: string;
            }[];
        };
        /** @description A day of every year, MM-DD */
        readonly DayOfYear: string;
        /** @description What an agreement asks for by a day, or what happens on it */
        readonly Deadline: {
            /**
             * Format: date
             * @description The day as agreed, where it is a Saturday, a Sunday or a holiday of the Land of the host (§ 193 BGB)
             */
            readonly agreed?: string;
            /**
             * Format: date
             * @description The end its notice names, where it is too late for it or there is no such end
             */
            readonly asked?: string;
            readonly clause?: string;
            readonly duty?: string;
            /**
             * Format: date
             * @description First day without the agreement, or without the party
             */
            readonly end?: string;
            /**
             * @description `notice`: the last day on which a notice can be received for this end; `leaving`: the last day of a party that gave notice
             * @enum {string}
             */
            readonly kind: "notice" | "end" | "leaving" | "renewal" | "review" | "estimate" | "settlement" | "report" | "other" | "statements" | "advance";
            /**
             * Format: date
             * @description The day its notice was received
             */
            readonly noticeOn?: string;
            readonly of?: number;
            readonly on: components["schemas"]["LocalDate"];
            /** @description Which of the advances of the year */
            readonly part?: number;
            /** @description Who leaves after its notice */
            readonly party?: string;
            /**
             * Format: date
             * @description First day after the renewed term
             */
            readonly until?: string;
            /** @description The name of the duty */
            readonly what?: string;
            /** @description The year that is settled or paid for */
            readonly year?: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
        };
        readonly DeliveredAsAgreed: {
            readonly clause?: string;
            /** @description The number of each pool */
            readonly to: {
                readonly [key: string]: components["schemas"]["Weight"];
            };
            /** @description Control sum: a table that misses it is refused */
            readonly total?: string;
        };
        readonly DeliveredByFigure: {
            readonly at: components["schemas"]["Reference"];
            readonly clause?: string;
            /** @description A figure of pools, with its evidence among the facts */
            readonly figure: string;
            /** @description The pools it is read of */
            readonly pools: readonly string[];
        };
        /** @description To pools that parties share, at once */
        readonly DirectMethod: {
            /**
             * @description That deliveries which the method does not count are known, and left out; else they are refused
             * @enum {string}
             */
            readonly leavesOut?: "others";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly method: "direct";
        };
        /** @description Borne portion by portion, each by its own rule */
        readonly DivideRule: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly portions: readonly components["schemas"]["Portion"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "divide";
        };
        /** @description What is to be done by a day that returns */
        readonly Duty: {
            /** @description Done no later than on this day */
            readonly by: string;
            readonly clause?: string;
            /** @description Every year unless said */
            readonly everyYears?: number;
            /** @description The year it is due first; the first whole one of the version unless said */
            readonly first?: number;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "review" | "estimate" | "settlement" | "report" | "other";
            readonly name: string;
        };
        /** @description 1 for everyone: equal parts, a base amount */
        readonly EachKey: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "each";
        };
        readonly EarlierStatement: {
            readonly lines: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly name: string;
                readonly pool: string;
            }[];
            /** @description Under which it was issued */
            readonly number: string;
            readonly party: string;
            /** @description In it, if any was due */
            readonly tax?: string;
            /** @description What the party owed by it, advances not taken off */
            readonly total: string;
        };
        readonly EstimatedCost: {
            readonly amount: components["schemas"]["Money"];
            /** @description In the base year; absent for what is not taken from there */
            readonly base?: string;
            /**
             * @description `trend` and `unchanged` are estimates; `computed`: from assets, posts and accounts
             * @enum {string}
             */
            readonly because: "planned" | "trend" | "unchanged" | "booked" | "computed" | "left";
            /** @description Of the year, and contained in the estimate */
            readonly bookedSoFar?: string;
            readonly costType: string;
            /** @enum {string} */
            readonly kind: "cost" | "revenue" | "grant" | "inKind";
            /** @description What it is taken from, in the language of the answer */
            readonly text: string;
            readonly trends: readonly {
                readonly trend?: components["schemas"]["CostTrend"];
                readonly year: components["schemas"]["Period"];
            }[];
        };
        readonly EstimatedYear: {
            readonly costs: readonly components["schemas"]["EstimatedCost"][];
            readonly joined: readonly string[];
            readonly left: readonly string[];
            readonly period: components["schemas"]["Period"];
            /** @description Why it cannot be computed */
            readonly problems: readonly components["schemas"]["Finding"][];
            readonly shares?: readonly {
                readonly amount: components["schemas"]["Money"];
                /** @description Against the year before */
                readonly change?: string;
                readonly party: string;
                readonly pools: readonly {
                    readonly amount: components["schemas"]["Money"];
                    readonly pool: string;
                }[];
            }[];
            /** @description Absent, with the shares, where the year cannot be computed */
            readonly total?: string;
        };
        /** @description A decimal ("12.5") or a fraction ("1/3"): exact, never rounded */
        readonly ExactNumber: string;
        readonly ExplainedLine: {
            readonly amount: components["schemas"]["Money"];
            readonly bearer: string;
            readonly portion?: string;
            readonly reason: components["schemas"]["LineReason"];
        };
        readonly Facts: {
            /** @default [] */
            readonly accountEntries?: readonly components["schemas"]["AccountEntry"][];
            /** @default [] */
            readonly assets?: readonly components["schemas"]["Asset"][];
            /** @default [] */
            readonly contractPrices?: readonly components["schemas"]["ContractPrice"][];
            readonly costItems: readonly components["schemas"]["CostItem"][];
            readonly figures: readonly components["schemas"]["KeyFigure"][];
            readonly participation: readonly components["schemas"]["Participation"][];
            /** @default [] */
            readonly posts?: readonly components["schemas"]["Post"][];
        };
        /** @description A key figure has another value */
        readonly FigureChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "figureChanged";
            readonly figure: string;
            /**
             * Format: date
             * @description Only of this reference date; absent: all that were told
             */
            readonly on?: string;
            /** @description Whose number it is; absent for an index */
            readonly party?: string;
            /** @description Instead of a party: the pool whose number it is */
            readonly pool?: string;
            /** @description On what it is assumed: a decision, a forecast, a guess */
            readonly source: string;
            readonly value: components["schemas"]["ExactNumber"];
        };
        readonly FigureDefinition: {
            readonly holds: components["schemas"]["FigureHolds"];
            readonly id: string;
            readonly name: string;
            /**
             * @description Whose number it is if not a party’s: everyone’s (a price index) or a pool’s (racks, hours it takes)
             * @enum {string}
             */
            readonly of?: "everyone" | "pool";
            /** @description What is counted, in the plural: “Einwohner” */
            readonly unit: string;
        };
        readonly FigureEvidence: {
            /** @description Days of the stretch on which the value holds */
            readonly days?: number;
            readonly edition?: number;
            readonly evidence?: string;
            /**
             * Format: date
             * @description Reference date, or the day from which the value holds
             */
            readonly on: string;
            readonly publishedOn?: components["schemas"]["LocalDate"];
            readonly recordedOn: components["schemas"]["LocalDate"];
            readonly series?: string;
            readonly source: string;
            /**
             * Format: date
             * @description First day after the stretch it was counted over
             */
            readonly until?: string;
            readonly value: components["schemas"]["ComputedNumber"];
        };
        /**
         * @description Of its reference date alone (a census), from its day until the next value (a stock), or over its stretch (a flow: hours, calls, water)
         * @enum {string}
         */
        readonly FigureHolds: "onDay" | "untilChanged" | "overStretch";
        /** @description A key figure of the party, read at a reference */
        readonly FigureKey: {
            readonly at: components["schemas"]["Reference"];
            readonly figure: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "figure";
        };
        readonly FigureReading: {
            readonly during?: components["schemas"]["Period"];
            readonly edition?: number;
            readonly evidence: readonly components["schemas"]["FigureEvidence"][];
            readonly figure: string;
            readonly on?: components["schemas"]["LocalDate"];
            readonly party?: string;
            /** @description Instead of a party: the pool whose number it is */
            readonly pool?: string;
            readonly publishedBy?: components["schemas"]["LocalDate"];
            /** @description How many values went in, and the first day after the last of them */
            readonly several?: {
                readonly count: number;
                /** @enum {string} */
                readonly take: "mean" | "sum";
                readonly until: components["schemas"]["LocalDate"];
            };
            readonly value: components["schemas"]["ComputedNumber"];
        };
        readonly Finding: {
            readonly code: string;
            readonly detail: string;
            readonly party?: string;
            /** @description Into the agreement document, or the facts */
            readonly pointer: string;
            readonly pool?: string;
            readonly remedy: string;
            readonly severity: components["schemas"]["Severity"];
            readonly title: string;
        };
        /** @description Arises once for any group that needs the pool, however large it is */
        readonly FixedAmount: {
            readonly amount: components["schemas"]["Money"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly cost: "FixedAmount";
        };
        /** @description As `fixed`: so many percent of what the members bear of the pool */
        readonly FixedPercent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly cost: "FixedPercent";
            readonly percent: components["schemas"]["Percent"];
        };
        /** @description IBAN without blanks */
        readonly Iban: string;
        /** @description What is spent once to work together */
        readonly Investment: {
            /** @description Below zero: received, as a grant is */
            readonly amount: string;
            /** @description True unless it was really spent */
            readonly estimate: boolean;
            readonly on: components["schemas"]["LocalDate"];
            /** @description Who spends it; absent: all that are compared, together */
            readonly parties?: readonly string[];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            readonly text: string;
        };
        readonly IssuedChangeLetter: {
            /**
             * @description Who comes, who goes, or that all end the cooperation
             * @enum {string}
             */
            readonly change: "accession" | "withdrawal" | "dissolution";
            readonly due?: components["schemas"]["LocalDate"];
            readonly issuedOn: components["schemas"]["LocalDate"];
            readonly number: string;
            readonly on: components["schemas"]["LocalDate"];
            readonly party: string;
            /** Format: uuid */
            readonly settlement: string;
            /** @description Of the letter as it was frozen, in canonical text */
            readonly sha256: string;
            readonly total: components["schemas"]["Money"];
        };
        readonly IssuedStatement: {
            readonly balance: components["schemas"]["Money"];
            readonly issuedOn: components["schemas"]["LocalDate"];
            readonly number: string;
            readonly party: string;
            readonly period: components["schemas"]["Period"];
            /** Format: uuid */
            readonly run: string;
            /** @description Of the statement as it was frozen, in canonical text */
            readonly sha256: string;
            /** @enum {string} */
            readonly status: "issued" | "corrected";
            readonly total: components["schemas"]["Money"];
        };
        /** @description What is paid once on a change, kept for good, with a letter to each */
        readonly KeptChange: {
            /** Format: date-time */
            readonly approvedAt?: string;
            /**
             * @description Who comes, who goes, or that all end the cooperation
             * @enum {string}
             */
            readonly change: "accession" | "withdrawal" | "dissolution";
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** Format: date-time */
            readonly frozenAt: string;
            /** Format: uuid */
            readonly id: string;
            /** @description Of all that went in, in canonical text */
            readonly inputSha256: string;
            /** Format: date-time */
            readonly issuedAt?: string;
            readonly letters: readonly {
                /** @description Of the letter; followed by `.pdf`: to be printed */
                readonly address: string;
                readonly due?: components["schemas"]["LocalDate"];
                /** @description Under which it was issued */
                readonly number?: string;
                readonly party: string;
                /** @description Of the letter as it was frozen, in canonical text */
                readonly sha256: string;
                /** @description Positive is owed, negative is paid out */
                readonly total: string;
            }[];
            /**
             * Format: date
             * @description First day with the newcomer, or without who leaves
             */
            readonly on: string;
            /** @description Who joins or leaves */
            readonly party?: string;
            /** @description Of what came out */
            readonly resultSha256: string;
            readonly settlement: components["schemas"]["ChangeSettlement"];
            /**
             * @description frozen: computed for good; approved: confirmed by a second person; issued: the letters have numbers
             * @enum {string}
             */
            readonly status: "frozen" | "approved" | "issued";
        };
        /** @description A file that is kept as it was sent */
        readonly KeptDocument: {
            readonly bytes: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly keptAt: string;
            readonly mediaType: string;
            readonly name: string;
            /** @description Of the bytes; checked whenever they are read */
            readonly sha256: string;
        };
        /** @description Gives each participant a number */
        readonly Key: components["schemas"]["EachKey"] | components["schemas"]["QuotaKey"] | components["schemas"]["FigureKey"] | components["schemas"]["PresenceKey"] | components["schemas"]["TariffKey"] | components["schemas"]["CombinedKey"] | components["schemas"]["BlocksKey"];
        readonly KeyFigure: {
            /** @description The year an official table is named after */
            readonly edition?: number;
            /** @description The document that proves it: a notice, a file, a page */
            readonly evidence?: string;
            readonly figure: string;
            /**
             * Format: date
             * @description Reference date, the day from which the value holds, or the first of its stretch
             */
            readonly on: string;
            /** @description Whose number it is; absent for an index, which is everyone’s */
            readonly party?: string;
            /** @description Instead of a party: the pool whose number it is */
            readonly pool?: string;
            readonly publishedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description Statistical series, such as “Zensus 2022” */
            readonly series?: string;
            /** @description Where this can be checked */
            readonly source: string;
            /**
             * Format: date
             * @description For what is counted over a stretch: the first day after it
             */
            readonly until?: string;
            readonly value: components["schemas"]["ExactNumber"];
        };
        readonly KeyReason: {
            /** @enum {string} */
            readonly key: "each";
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly key: "quota";
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly key: "figure";
            readonly reading: components["schemas"]["FigureReading"];
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly count: "days" | "startedMonths" | "fullMonths";
            /** @enum {string} */
            readonly key: "presence";
            /** @description Days or months of the period */
            readonly of: number;
            /** @description Days or months of the period in which the party takes part */
            readonly present: number;
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly key: "tariff";
            readonly tariff: string;
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly key: "sum" | "product";
            readonly of: readonly components["schemas"]["KeyReason"][];
            readonly value: components["schemas"]["ComputedNumber"];
        } | {
            /** @enum {string} */
            readonly count: "started" | "full";
            /** @enum {string} */
            readonly key: "blocks";
            readonly of: components["schemas"]["KeyReason"];
            readonly size: components["schemas"]["ComputedNumber"];
            readonly value: components["schemas"]["ComputedNumber"];
        };
        readonly LastShare: {
            readonly amount: components["schemas"]["Money"];
            readonly party: string;
            readonly pool: string;
        };
        /** @description What is paid on top of one amount that was late */
        readonly LateCharge: {
            readonly clause?: string;
            readonly due: components["schemas"]["LocalDate"];
            readonly lumpSum: components["schemas"]["Money"];
            readonly name: string;
            readonly party: string;
            readonly stretches: readonly components["schemas"]["LateStretch"][];
            /** @description Rounded once, to the cent */
            readonly total: string;
        };
        /** @description A stretch of days on which the same amount was late, and what it costs */
        readonly LateStretch: {
            /** @description What was owed */
            readonly amount: string;
            /** @description Percent a year, § 247 BGB */
            readonly baseRate: string;
            readonly days: number;
            /** @description Of the year the days lie in: 365 or 366 */
            readonly daysOfYear: number;
            /** @description Exact cents */
            readonly interest: string;
            readonly period: components["schemas"]["Period"];
            /** @description Percentage points above it */
            readonly points: string;
            /** @enum {string} */
            readonly scheme: "bgb288";
        } | {
            /** @description What was owed */
            readonly amount: string;
            /** @description The month of delay that was started */
            readonly period: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
            /** @description Down to the next lower 50 euro */
            readonly rounded: string;
            /** @enum {string} */
            readonly scheme: "ao240";
            readonly surcharge: components["schemas"]["Money"];
        };
        /** @description What is paid on top of what is paid late */
        readonly LateTerms: {
            /**
             * @description Where they are not those that are published, or not published yet
             * @default []
             */
            readonly baseRates?: readonly components["schemas"]["BaseRate"][];
            readonly clause?: string;
            /** @description Once, by § 288 Abs. 5 BGB */
            readonly lumpSum?: string;
            /** @description Percentage points above the base rate */
            readonly points: string;
            /** @enum {string} */
            readonly scheme: "bgb288";
        } | {
            readonly clause?: string;
            /** @enum {string} */
            readonly scheme: "ao240";
        };
        /** @description Leitweg-ID for electronic invoices, with its check digits */
        readonly LeitwegId: string;
        readonly Level: {
            readonly amount: components["schemas"]["Price"];
            readonly per: components["schemas"]["Per"];
        } | {
            readonly per: components["schemas"]["PerUnit"];
            readonly price: components["schemas"]["Price"];
            readonly quantity: components["schemas"]["Key"];
        } | {
            readonly percent: components["schemas"]["Percent"];
        } | {
            /** @description Percent on the last share; without one it does not bind */
            readonly change: string;
        };
        readonly LimitedShare: {
            /** @description Exact cents within the limits */
            readonly after: string;
            /** @description Exact cents before the limits */
            readonly before: string;
            readonly max?: components["schemas"]["ComputedNumber"];
            readonly min?: components["schemas"]["ComputedNumber"];
            /** @description The shift of all at which the shares add up: share + shift × takes */
            readonly shift: string;
            /** @description How much of a shift of 1 the bearer takes */
            readonly takes: string;
        };
        /** @description As `of`, but at least or at most so much */
        readonly LimitRule: {
            /** @description Who takes what the bounds shift; absent: all, in proportion */
            readonly borneBy?: components["schemas"]["EachKey"] | components["schemas"]["QuotaKey"] | components["schemas"]["FigureKey"] | components["schemas"]["PresenceKey"] | components["schemas"]["TariffKey"] | components["schemas"]["CombinedKey"] | components["schemas"]["BlocksKey"];
            readonly bounds: readonly components["schemas"]["Bound"][];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly of: components["schemas"]["Rule"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "limit";
        };
        /** @description At least and at most so much of the sum over all pools; a line of its own */
        readonly Limits: {
            readonly borneBy?: components["schemas"]["Key"];
            readonly bounds: readonly components["schemas"]["Bound"][];
            readonly clause?: string;
            readonly id: string;
            readonly name: string;
        };
        /** @description Amounts over time */
        readonly LineChart: {
            /** @description Says in words, with the figures, what is drawn: for who cannot see it */
            readonly alternative: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly chart: "LineChart";
            readonly lines: readonly {
                readonly name: string;
                /** @description By day; two of one day where the amount jumps */
                readonly points: readonly {
                    readonly amount: components["schemas"]["Money"];
                    /** @description Absent where the line only bends */
                    readonly label?: string;
                    readonly on: components["schemas"]["LocalDate"];
                }[];
            }[];
            /** @description Days that mean something, such as that from which on it has paid off */
            readonly marks: readonly {
                readonly label: string;
                readonly on: components["schemas"]["LocalDate"];
            }[];
            readonly title: string;
        };
        readonly LineReason: {
            readonly cents: components["schemas"]["Money"];
            /** @description Items that are charged to the bearer directly; a revenue is below zero */
            readonly direct?: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly document?: string;
                readonly text: string;
            }[];
            /** @description Cents before rounding */
            readonly exact: string;
            /** @description What limits made of the sum over all pools */
            readonly limited?: {
                /** @description Exact cents within the limits */
                readonly after: string;
                /** @description Exact cents before the limits */
                readonly before: string;
                readonly max?: components["schemas"]["ComputedNumber"];
                readonly min?: components["schemas"]["ComputedNumber"];
                /** @description The shift of all at which the shares add up: share + shift × takes */
                readonly shift: string;
                /** @description How much of a shift of 1 the bearer takes */
                readonly takes: string;
            };
            /** @description Where parts of a share are taxed differently: all of it, which was rounded first */
            readonly partOf?: {
                readonly cents: components["schemas"]["Money"];
                readonly exact: components["schemas"]["ComputedNumber"];
            };
            readonly segments: readonly {
                /** @description Exact cents of the pool that fall into the segment */
                readonly amount: string;
                /** @description The bearer, or one whose place it took later */
                readonly bearer: string;
                readonly reason: components["schemas"]["Reason"];
                readonly segment: components["schemas"]["Period"];
                readonly share: components["schemas"]["ComputedNumber"];
                /** @description Version of the agreement in force then, whose document `path` points into */
                readonly version: number;
            }[];
        };
        /**
         * Format: date
         * @description A day, YYYY-MM-DD
         */
        readonly LocalDate: string;
        readonly Me: {
            readonly administrator: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @description Rights of the token this was asked with */
            readonly limitedTo?: readonly components["schemas"]["Right"][];
            readonly name: string;
            readonly roles: readonly {
                readonly cooperation: string;
                readonly party?: string;
                readonly role: components["schemas"]["UserRole"];
            }[];
        };
        /** @description A member joins on a day, with its key figures */
        readonly MemberJoins: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "memberJoins";
            /**
             * @description Its key figures; what is missing is told and not made up
             * @default []
             */
            readonly figures?: readonly {
                readonly figure: string;
                /**
                 * Format: date
                 * @description Its reference date; on each day on which the others are counted, unless said
                 */
                readonly on?: string;
                /** @description On what it is assumed: a decision, a forecast, a guess */
                readonly source: string;
                readonly value: components["schemas"]["ExactNumber"];
            }[];
            /**
             * Format: date
             * @description The first day it takes part
             */
            readonly from: string;
            /** @description A party of the agreement that takes no part yet, or one that is to become party to it, whole */
            readonly party: string | components["schemas"]["Party"];
            /**
             * @description The services it takes
             * @default []
             */
            readonly services?: readonly string[];
        };
        /** @description A member leaves on a day */
        readonly MemberLeaves: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "memberLeaves";
            /**
             * Format: date
             * @description First day without it
             */
            readonly on: string;
            readonly party: string;
        };
        /** @description Euro with exactly two decimals, for example "1234.56" */
        readonly Money: string;
        readonly NewAdvancePlan: {
            /** @description The basis of single parties, in place of a run, so that others stay as they are; for what is asked for at need: the amounts themselves */
            readonly amounts?: readonly components["schemas"]["AdvanceAmount"][];
            /**
             * @description Where advances go by the budget: else the provisional basis of the agreement holds
             * @default true
             */
            readonly budgetInForce?: boolean;
            /**
             * Format: date
             * @description Of what is asked for at need; today unless said
             */
            readonly demandedOn?: string;
            /**
             * Format: date
             * @description From this day on the plan takes the place of earlier ones of the same period; today unless said, or throughout if it is the first
             */
            readonly from?: string;
            /** @description The days that are paid for ahead, such as a year */
            readonly period: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
            /**
             * Format: uuid
             * @description The run whose shares are the basis; the latest that fits unless said
             */
            readonly run?: string;
        };
        readonly NewChangeSettlement: {
            /**
             * @description Who comes, who goes, or that all end the cooperation
             * @enum {string}
             */
            readonly change: "accession" | "withdrawal" | "dissolution";
            /**
             * Format: date
             * @description By when it is to be paid; unless given as the agreement says, and nowhere if that says nothing
             */
            readonly dueOn?: string;
            /**
             * Format: date
             * @description First day with the newcomer, or without who leaves
             */
            readonly on: string;
            /** @description Who joins or leaves */
            readonly party?: string;
        };
        /** @description A file to be kept */
        readonly NewDocument: {
            /** @description The bytes in Base64: three million of them at most */
            readonly content: string;
            readonly mediaType: string;
            /** @description Of the file, with its ending */
            readonly name: string;
            /** @description What whoever sends it computed, in hexadecimal: bytes with another hash are refused */
            readonly sha256?: string;
        };
        readonly NewEstimate: {
            /**
             * Format: date
             * @description Nothing recorded later is seen; today unless given
             */
            readonly asKnownOn?: string;
            /**
             * Format: date
             * @description First day of the year whose cost is carried on; that of the last settlement, or of the last year with cost
             */
            readonly base?: string;
            /**
             * @description Key figures as they are expected, beside those that are recorded; the later of a reference date counts
             * @default []
             */
            readonly figures?: readonly components["schemas"]["ReportedKeyFigure"][];
            /**
             * @description Cost of a type without one is carried on unchanged, and the estimate says so
             * @default []
             */
            readonly trends?: readonly components["schemas"]["CostTrend"][];
            /**
             * @description How many years after it are estimated
             * @default 4
             */
            readonly years?: number;
        };
        readonly NewProposal: {
            /** @description The whole version as it would be; its number is the next one */
            readonly document: {
                readonly accession?: components["schemas"]["ChangeTerms"];
                /** @default [] */
                readonly accounts?: readonly components["schemas"]["Account"][];
                readonly advances?: components["schemas"]["AdvanceTerms"];
                readonly assets?: components["schemas"]["AssetTerms"];
                readonly clauses: readonly components["schemas"]["Clause"][];
                readonly cooperation: {
                    readonly id: string;
                    readonly name: string;
                };
                readonly costTypes: readonly components["schemas"]["CostType"][];
                readonly dissolution?: components["schemas"]["ChangeTerms"];
                readonly duties?: readonly components["schemas"]["Duty"][];
                /** @default [] */
                readonly figures?: readonly components["schemas"]["FigureDefinition"][];
                /** @enum {string} */
                readonly format: "umlage-agreement/1";
                readonly late?: components["schemas"]["LateTerms"];
                /** @description As statements cite it */
                readonly legalBasis: string;
                readonly limits?: components["schemas"]["Limits"];
                /** @description Shown wherever amounts are: “Beispieldaten …” */
                readonly notice?: string;
                readonly parties: readonly components["schemas"]["Party"][];
                readonly pools: readonly components["schemas"]["Pool"][];
                /** @default {} */
                readonly rates?: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly rounding: components["schemas"]["RoundingPolicy"];
                /** @default [] */
                readonly services?: readonly components["schemas"]["Service"][];
                readonly settlement?: components["schemas"]["SettlementTerms"];
                readonly sources?: readonly {
                    readonly title: string;
                    /** Format: uri */
                    readonly url: string;
                }[];
                readonly staff?: components["schemas"]["StaffTerms"];
                readonly stages?: components["schemas"]["Stages"];
                /** @default {} */
                readonly tariffs?: {
                    readonly [key: string]: components["schemas"]["Tariff"];
                };
                readonly taxes?: readonly components["schemas"]["TaxTerms"][];
                readonly term?: components["schemas"]["Term"];
                /** @description By days unless said */
                readonly time?: "whole" | {
                    /**
                     * @description Segments by days; months that were started count whole, or only those that were full
                     * @enum {string}
                     */
                    readonly cut: "day" | "startedMonth" | "fullMonth";
                };
                readonly title: string;
                readonly version: {
                    /**
                     * Format: date
                     * @description First day in force
                     */
                    readonly from: string;
                    readonly number: number;
                    /** @description What is begun with it: “Pilotphase”, “Vollbetrieb”; each has its terms in versions of its own */
                    readonly phase?: string;
                    /**
                     * Format: date
                     * @description First day no longer in force
                     */
                    readonly until?: string;
                };
                readonly withdrawal?: components["schemas"]["ChangeTerms"];
                /** @description Of school years and their like; 01-01 unless said */
                readonly yearStarts?: string;
            };
            /** @description Who proposes it, such as a working group */
            readonly proposedBy: string;
            /** @description What is to change, and why */
            readonly text: string;
            readonly title: string;
        };
        readonly NewRoleAssignment: {
            readonly party?: string;
            readonly role: components["schemas"]["UserRole"];
            /** Format: uuid */
            readonly user: string;
        };
        readonly NewRun: {
            /**
             * @description What members have paid already; `recorded`: the payments of kind `advance` for exactly these days, as far as they were known on the day whose knowledge the run uses
             * @default []
             */
            readonly advances?: "recorded" | readonly components["schemas"]["AdvancePayment"][];
            /**
             * Format: date
             * @description Facts recorded after this day are not seen; today unless given
             */
            readonly asKnownOn?: string;
            /**
             * @description The corrected statements stand, and only what differs is claimed or refunded; else they are void, and all is settled anew, advances too
             * @default false
             */
            readonly byDifference?: boolean;
            /**
             * Format: uuid
             * @description An issued run of the same period, whose statements those of this run correct when they are issued
             */
            readonly corrects?: string;
            /**
             * Format: date
             * @description The date on the statements; today unless given
             */
            readonly drawnUpOn?: string;
            /**
             * @description Key figures may be others for advances
             * @default settlement
             * @enum {string}
             */
            readonly kind?: "settlement" | "advance";
            readonly period: components["schemas"]["RunPeriod"];
            /** @description Percent by which cost of a type, or a share, may differ from the last one before it is told */
            readonly tellChangeAbove?: string;
        };
        readonly NewSavings: {
            /**
             * @description How many years to come are estimated, too
             * @default 0
             */
            readonly ahead?: number;
            /**
             * Format: date
             * @description Cost alone that was recorded later is not seen; today unless given
             */
            readonly asKnownOn?: string;
            /** @description Carries cost alone to other years; without one those are left out, and told */
            readonly index?: {
                readonly id: string;
                readonly source: {
                    readonly title: string;
                    /** Format: uri */
                    readonly url?: string;
                };
                /** @description Such as "Verbraucherpreisindex, 2020 = 100" */
                readonly title: string;
                /** @description One for each year */
                readonly values: readonly {
                    readonly value: components["schemas"]["PositiveNumber"];
                    readonly year: number;
                }[];
            };
            /**
             * @description Beside those that are recorded
             * @default []
             */
            readonly investments?: readonly components["schemas"]["Investment"][];
            /**
             * @description Key figures of parties: the saving for each inhabitant, each workplace …
             * @default []
             */
            readonly perUnit?: readonly string[];
            /** @description The recorded index, where none is given; the only one there is unless said */
            readonly priceIndex?: string;
            /** @description Percent of interest a year; without one there is no present value */
            readonly rate?: string;
            /** @description 10 percent of cost and one point unless given */
            readonly sensitivity?: {
                /** @description The cost, alone or together, so many percent lower and higher */
                readonly costPercent: string;
                /** @description The rate so many percentage points lower and higher */
                readonly ratePoints: string;
            };
            /**
             * @description How cost moves in the years to come
             * @default []
             */
            readonly trends?: readonly components["schemas"]["CostTrend"][];
        };
        readonly NewScenario: {
            /**
             * @description All at once, in this order
             * @default []
             */
            readonly changes?: readonly components["schemas"]["ScenarioChange"][];
            /** @description What the amendment of the agreement is to say beside what follows from the changes */
            readonly draft?: {
                /**
                 * @description As clauses are to read: one of a known id takes the place of the clause, others are added
                 * @default []
                 */
                readonly clauses?: readonly components["schemas"]["Clause"][];
                /**
                 * Format: date
                 * @description First day in force; the first day after the period, or a year or more later, unless said
                 */
                readonly from?: string;
            };
            /**
             * @description Pools whose shares are explained as they would be
             * @default []
             */
            readonly explain?: readonly string[];
            /**
             * Format: date
             * @description From when in the period other rules, quotas and prices are tried; from its first day unless said
             */
            readonly from?: string;
        };
        readonly NewToken: {
            /**
             * Format: date
             * @description The last day on which it holds, at most a year from now
             */
            readonly lastDay: string;
            /** @description What it is for */
            readonly name: string;
            /** @description What it is limited to; never more than its user may do */
            readonly rights: readonly components["schemas"]["Right"][];
        };
        readonly NewUser: {
            /** @default false */
            readonly administrator?: boolean;
            /** @description What is typed at sign-in and stands in the history */
            readonly name: string;
        };
        /** @description What was done for a version, or against it */
        readonly NewVersionStep: {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            /** @enum {string} */
            readonly step: "council";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            /** @enum {string} */
            readonly step: "signature";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            /** @enum {string} */
            readonly step: "approval";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            /** @enum {string} */
            readonly step: "publication";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description First day without the party, if that is known
             */
            readonly endsOn?: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            /** @enum {string} */
            readonly step: "notice";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
        } | {
            readonly on: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "withdrawn";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step that was recorded in error
             */
            readonly withdraws: string;
        };
        readonly OpenItem: {
            readonly advances: {
                /** @description What is payable of all instalments */
                readonly asked: string;
                readonly instalments: readonly {
                    /** @description The part of the advances that falls to this day */
                    readonly amount: string;
                    /** @description Of that, set against what the last settlement left to the member */
                    readonly credit: string;
                    /**
                     * Format: date
                     * @description By when it is to be paid: a working day
                     */
                    readonly due: string;
                    /**
                     * Format: date
                     * @description The day the agreement names, or the day of the demand
                     */
                    readonly on: string;
                    /** @description Not paid yet; below zero: paid too much, or to be paid back */
                    readonly open: string;
                    readonly paid: components["schemas"]["Money"];
                    /** @description What is left to be paid */
                    readonly payable: string;
                    /**
                     * @description settled: what is not paid is in the balance of a statement, and no longer asked for as an advance
                     * @enum {string}
                     */
                    readonly state: "paid" | "open" | "overdue" | "settled";
                }[];
                /** @description Not paid yet; below zero: paid too much, or to be paid back */
                readonly open: string;
                /** @description Of what is open, what was due before the day */
                readonly overdue: string;
                readonly paid: components["schemas"]["Money"];
            };
            /** @description Absent until a statement of the period is issued, or a balance is paid */
            readonly balance?: {
                /** @description Of the advances, what no statement took off: it came later */
                readonly advancesLeft: string;
                /** @description Of all statements together */
                readonly amount: string;
                /**
                 * @description What is done about what is open: `setOff`, it waits to be set against the next advances
                 * @enum {string}
                 */
                readonly becomes?: "claimed" | "refunded" | "setOff";
                /** @description Not paid yet; below zero: paid too much, or to be paid back */
                readonly open: string;
                readonly overdue: components["schemas"]["Money"];
                readonly paid: components["schemas"]["Money"];
                /** @description Of a credit, what was set against advances of a later period */
                readonly setOff: string;
                readonly statements: readonly {
                    /** @description Positive is owed, negative is refunded */
                    readonly balance: string;
                    /**
                     * Format: date
                     * @description If the statement was received on the day it was issued
                     */
                    readonly due?: string;
                    readonly issuedOn: components["schemas"]["LocalDate"];
                    /** @description Of the statement */
                    readonly number: string;
                }[];
            };
            readonly party: string;
            readonly period: components["schemas"]["Period"];
        };
        /** @description Surplus and over-recovery over the settlements that were issued */
        readonly OverRecovery: {
            readonly chart: components["schemas"]["Chart"];
            /** @description What happened year by year, a sentence each */
            readonly remarks: readonly string[];
            readonly report: components["schemas"]["OverRecoveryReport"];
            /** @description The settlements it is made from, in order of time; of a corrected one its last correction */
            readonly runs: readonly {
                readonly period: components["schemas"]["Period"];
                /** Format: uuid */
                readonly run: string;
            }[];
            /** @description One sentence to read out, in the language of the answer */
            readonly summary: string;
        };
        /** @description Surplus and over-recovery over several periods */
        readonly OverRecoveryReport: {
            /** @description Of all carry-overs as the first period begins and the last ends; of all reserves then */
            readonly accounts: {
                readonly closing: components["schemas"]["Money"];
                readonly opening: components["schemas"]["Money"];
                readonly reserves: components["schemas"]["Money"];
            };
            /** @description Whether more than the cost was levied over all periods (§ 2b Abs. 3 Nr. 2 UStG) */
            readonly neutrality: {
                /** @description The sum of the following: levied beyond the cost, and owed to nobody */
                readonly kept: string;
                /** @description What stood on accounts and did not arrive in the next period */
                readonly missing: string;
                readonly rounding: components["schemas"]["Money"];
                /**
                 * @description No more and no less than the cost was levied: `even`, or what was is on accounts, `owed` to the members or `claimable` from them · `surplus`: more was, and it is on no account · `shortfall`: less was
                 * @enum {string}
                 */
                readonly state: "even" | "owed" | "claimable" | "surplus" | "shortfall";
                /** @description Over-recovery of charges that the host alone kept; below zero: bore */
                readonly toHost: string;
            };
            readonly total: {
                /** @description Net cost of the period itself, without what was made up for of earlier ones */
                readonly cost: string;
                /** @description What all parties bear */
                readonly levied: string;
                /** @description Under-recovery of earlier periods that is claimed; below zero: over-recovery that is given back */
                readonly madeUp: string;
                /** @description levied + to accounts − cost − made up: other than zero only where rounded shares restate the total */
                readonly rounding: string;
                /** @description What accounts bear, such as under-recovery that is carried over; below zero: over-recovery */
                readonly toAccounts: string;
            };
            /** @description Days between the first and the last that no run covers */
            readonly unsettled: readonly components["schemas"]["Period"][];
            /** @description In order of time */
            readonly years: readonly components["schemas"]["OverRecoveryYear"][];
        };
        readonly OverRecoveryYear: {
            readonly accounts: readonly components["schemas"]["AccountRecovery"][];
            readonly period: components["schemas"]["Period"];
            readonly pools: readonly components["schemas"]["PoolRecovery"][];
            readonly total: {
                /** @description Net cost of the period itself, without what was made up for of earlier ones */
                readonly cost: string;
                /** @description What all parties bear */
                readonly levied: string;
                /** @description Under-recovery of earlier periods that is claimed; below zero: over-recovery that is given back */
                readonly madeUp: string;
                /** @description levied + to accounts − cost − made up: other than zero only where rounded shares restate the total */
                readonly rounding: string;
                /** @description What accounts bear, such as under-recovery that is carried over; below zero: over-recovery */
                readonly toAccounts: string;
            };
        };
        readonly Participation: {
            readonly from: components["schemas"]["LocalDate"];
            readonly party: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The service this row is about, for rules on its users; a party with any row takes part */
            readonly service?: string;
            /**
             * Format: date
             * @description First day without; absent: still taking part
             */
            readonly until?: string;
        };
        readonly Party: {
            /** @description Lines below the name */
            readonly address?: readonly string[];
            /** @description Where it is paid */
            readonly bank?: {
                readonly bic?: string;
                readonly iban: components["schemas"]["Iban"];
            };
            readonly contacts?: readonly {
                /** Format: email */
                readonly email?: string;
                /** @description An office, not a person: it stays when people go */
                readonly office: string;
                readonly phone?: string;
            }[];
            readonly id: string;
            readonly leitwegId?: components["schemas"]["LeitwegId"];
            readonly name: string;
            /** @description AGS or ARS of the municipality */
            readonly officialKey?: string;
            /** @description `host` runs and bills; the others are the agreement’s own */
            readonly roles: readonly components["schemas"]["Role"][];
            /** @description For tables and charts */
            readonly shortName?: string;
            /** @description Who took its place by merger or otherwise, with all it owed, and since when */
            readonly successor?: {
                readonly clause?: string;
                readonly from: components["schemas"]["LocalDate"];
                readonly party: string;
            };
            /** @description Steuernummer, as the tax office writes it */
            readonly taxNumber?: string;
            readonly vatId?: components["schemas"]["VatId"];
        };
        readonly PartyCharges: {
            readonly amount: components["schemas"]["Money"];
            /** @description Where a least or a greatest sum takes effect: the sum without it */
            readonly bounded?: {
                readonly before: components["schemas"]["Money"];
                readonly max?: components["schemas"]["Money"];
                readonly min?: components["schemas"]["Money"];
            };
            readonly charges: readonly components["schemas"]["Charge"][];
        };
        /** @enum {string} */
        readonly Per: "year" | "month" | "period";
        /** @description A decimal or a fraction from 0 to 100 */
        readonly Percent: string;
        /** @description So many percent of the amount that enters the divide */
        readonly PercentPortion: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /** @description What people call this portion, such as “Sockelbetrag” */
            readonly name?: string;
            readonly percent: components["schemas"]["Percent"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly portion: "percent";
            readonly then: components["schemas"]["Rule"];
        };
        /** @description Days from `from` up to, but not including, `until` */
        readonly Period: {
            readonly from: components["schemas"]["LocalDate"];
            readonly until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        readonly PerUnit: "year" | "month" | "period" | "unit";
        /** @description A price for each unit a group has */
        readonly PerUnitCost: {
            /** @description What is counted: a key, as in a rule, over the days of the period; or "agreed": each causes what it bears of the pool */
            readonly by: "agreed" | components["schemas"]["EachKey"] | components["schemas"]["QuotaKey"] | components["schemas"]["FigureKey"] | components["schemas"]["PresenceKey"] | components["schemas"]["TariffKey"] | components["schemas"]["CombinedKey"] | components["schemas"]["BlocksKey"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly cost: "PerUnitCost";
            readonly price: components["schemas"]["Money"];
        };
        /** @description Cost that is shared by one rule */
        readonly Pool: {
            readonly clause?: string;
            /** @description The part of cost that is shared at all, dated; revenue lessens what is shared */
            readonly fraction?: readonly {
                readonly clause?: string;
                readonly from: components["schemas"]["LocalDate"];
                readonly percent: components["schemas"]["Percent"];
            }[];
            readonly id: string;
            readonly name: string;
            /** @description Where this pool departs from the agreement */
            readonly rounding?: {
                /** @description Who bears the part of the amount that is no multiple of a unit above the cent */
                readonly below?: string;
                readonly clause?: string;
                /**
                 * @description What is rounded: a share of the pool, or of each portion of its outermost `divide`
                 * @enum {string}
                 */
                readonly lines: "pool" | "portions";
                /** @enum {string} */
                readonly method: "largestRemainder";
                /** @description Whose practice this is where the agreement is silent, and when it was stated */
                readonly statedBy?: {
                    readonly on: components["schemas"]["LocalDate"];
                    readonly who: string;
                };
                /**
                 * @description A share is a multiple of this: cent or euro
                 * @enum {string}
                 */
                readonly unit: "1" | "0.01";
            } | {
                /** @description Who bears the part of the amount that is no multiple of a unit above the cent */
                readonly below?: string;
                readonly clause?: string;
                /** @description What becomes of the difference between the rounded shares and the amount: the total is restated, or the largest share, a named party, or parties in turn bear it */
                readonly difference: "restate" | "largestShare" | {
                    readonly to: string;
                } | {
                    readonly inOrder: readonly string[];
                    /** @description The year the order begins with its first; each year later it begins one further */
                    readonly rotatesSince?: number;
                };
                /**
                 * @description What is rounded: a share of the pool, or of each portion of its outermost `divide`
                 * @enum {string}
                 */
                readonly lines: "pool" | "portions";
                /** @enum {string} */
                readonly method: "each";
                /** @description Whose practice this is where the agreement is silent, and when it was stated */
                readonly statedBy?: {
                    readonly on: components["schemas"]["LocalDate"];
                    readonly who: string;
                };
                /**
                 * @description A share is a multiple of this: cent or euro
                 * @enum {string}
                 */
                readonly unit: "1" | "0.01";
            } | {
                readonly clause?: string;
                /** @description What becomes of the difference between the rounded shares and the amount: the total is restated, or the largest share, a named party, or parties in turn bear it */
                readonly difference: "restate" | "largestShare" | {
                    readonly to: string;
                } | {
                    readonly inOrder: readonly string[];
                    /** @description The year the order begins with its first; each year later it begins one further */
                    readonly rotatesSince?: number;
                };
                /** @enum {string} */
                readonly lines: "pool";
                /** @enum {string} */
                readonly method: "rateFirst";
                /**
                 * @description A share is a multiple of this: cent or euro
                 * @enum {string}
                 */
                readonly rateUnit: "1" | "0.01";
                /** @description Whose practice this is where the agreement is silent, and when it was stated */
                readonly statedBy?: {
                    readonly on: components["schemas"]["LocalDate"];
                    readonly who: string;
                };
                /**
                 * @description A share is a multiple of this: cent or euro
                 * @enum {string}
                 */
                readonly unit: "1" | "0.01";
            };
            readonly rule: components["schemas"]["Rule"];
            readonly takes: components["schemas"]["Takes"];
            /** @description Where this pool departs from the agreement */
            readonly time?: "whole" | {
                /**
                 * @description Segments by days; months that were started count whole, or only those that were full
                 * @enum {string}
                 */
                readonly cut: "day" | "startedMonth" | "fullMonth";
            };
        };
        /** @description Net cost statement of a pool */
        readonly PoolCost: {
            /** @description What goes to accounts, such as a carry-over into a later year */
            readonly accounts: readonly {
                readonly account: string;
                readonly amount: components["schemas"]["Money"];
            }[];
            /** @description What gross, revenue and grants are made of */
            readonly byCostType: readonly {
                readonly costType: string;
                readonly grants: components["schemas"]["Money"];
                readonly gross: components["schemas"]["Money"];
                readonly name: string;
                readonly revenue: components["schemas"]["Money"];
            }[];
            /** @description What all parties together are charged */
            readonly collected: string;
            readonly grants: components["schemas"]["Money"];
            /** @description Cost booked or computed in it */
            readonly gross: string;
            /** @description That in all */
            readonly handedOn: string;
            /** @description What is set aside stands last */
            readonly items: readonly components["schemas"]["ShownItem"][];
            readonly name: string;
            /** @description gross − not shared − revenue − grants + handed on: what is shared */
            readonly net: string;
            /** @description The part of the gross cost that the agreement does not let be shared */
            readonly notShared: string;
            readonly pool: string;
            /** @description What support pools handed on to it, by the support pool in which it arose */
            readonly received: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly name: string;
                readonly support: string;
            }[];
            readonly revenue: components["schemas"]["Money"];
        };
        /** @description What a pool would cost for any group of members by itself */
        readonly PoolCostFunction: {
            /** @description True unless it is what is really paid */
            readonly estimate: boolean;
            readonly parts: readonly components["schemas"]["PoolCostPart"][];
            readonly pool: string;
            /**
             * @description Where parts do not add up to what the pool costs in the run, move all in proportion
             * @enum {boolean}
             */
            readonly scale?: true;
            /** @description Where this can be checked, such as an offer or a contract */
            readonly source: string;
        };
        /** @description A part of what a pool would cost for any group of members */
        readonly PoolCostPart: components["schemas"]["FixedAmount"] | components["schemas"]["FixedPercent"] | components["schemas"]["PerUnitCost"] | components["schemas"]["RestPerUnit"] | components["schemas"]["SteppedCost"];
        /** @description What of the cost of one pool was levied in a period */
        readonly PoolRecovery: {
            readonly charges: readonly components["schemas"]["ChargesRecovery"][];
            /** @description Net cost of the period itself, without what was made up for of earlier ones */
            readonly cost: string;
            /** @description What all parties bear */
            readonly levied: string;
            /** @description Under-recovery of earlier periods that is claimed; below zero: over-recovery that is given back */
            readonly madeUp: string;
            readonly name: string;
            readonly pool: string;
            /** @description levied + to accounts − cost − made up: other than zero only where rounded shares restate the total */
            readonly rounding: string;
            /** @description What accounts bear, such as under-recovery that is carried over; below zero: over-recovery */
            readonly toAccounts: string;
        };
        readonly Portion: components["schemas"]["PercentPortion"] | components["schemas"]["AmountPortion"] | components["schemas"]["UpToPortion"] | components["schemas"]["ChargesPortion"] | components["schemas"]["RestPortion"];
        readonly PortionReason: {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            readonly name?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            readonly percent: components["schemas"]["ComputedNumber"];
            /** @enum {string} */
            readonly portion: "percent";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly then: components["schemas"]["Reason"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            readonly name?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly per: "year" | "month" | "period";
            /** @enum {string} */
            readonly portion: "amount" | "upTo";
            readonly price: components["schemas"]["PriceReason"];
            readonly share: components["schemas"]["ComputedNumber"];
            readonly then: components["schemas"]["Reason"];
            readonly time: components["schemas"]["ComputedNumber"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly charges: components["schemas"]["PartyCharges"];
            readonly clause?: string;
            readonly name?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly portion: "charges";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly tariff: string;
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            /** @description Then it is the under-recovery (+) or over-recovery (−) */
            readonly besideCharges: boolean;
            readonly clause?: string;
            readonly name?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly portion: "rest";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly then: components["schemas"]["Reason"];
        };
        /** @description A decimal or a fraction above zero */
        readonly PositiveNumber: string;
        readonly Post: {
            readonly costType: string;
            readonly from: components["schemas"]["LocalDate"];
            /** @description Of several rows on one post and first day the latest recorded counts */
            readonly post: string;
            /** @description Full-time equivalents: "0.5" */
            readonly posts: string;
            /** @description The dated price of a full post and year */
            readonly rate: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day without; absent: still there
             */
            readonly until?: string;
        };
        /** @description The part of the period the party takes part, from 0 to 1 */
        readonly PresenceKey: {
            /** @enum {string} */
            readonly count: "days" | "startedMonths" | "fullMonths";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "presence";
        };
        readonly PresentValue: {
            readonly amount: components["schemas"]["Money"];
            /** @description In cents */
            readonly exact: string;
            /** @description As worth in this year: payments of a calendar year together, at its beginning */
            readonly year: number;
        };
        /** @description An amount ("12.50"), a dated rate ({"rate":"workplace"}), or an indexed amount ({"indexed":"12.50","series":…}) */
        readonly Price: components["schemas"]["Money"] | {
            readonly rate: string;
        } | {
            /** @description Percent the price may have risen in all */
            readonly atMost?: string;
            /** @description Where the index stood for the amount */
            readonly from: {
                readonly on: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                readonly on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                readonly during: "year";
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly during: "period" | "segment";
            } | {
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly edition: number;
            } | {
                readonly publishedBy: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly each: "year" | "quarter" | "month";
                /** @description How many */
                readonly last: number;
                /** @enum {string} */
                readonly take: "mean" | "sum";
                /** @description None of them ends later */
                readonly until: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                };
            } | {
                readonly advance: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                };
                readonly settlement: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                };
            };
            /** @description The amount of the base day */
            readonly indexed: string;
            /** @description A figure that is everyone’s, such as a price index */
            readonly series: string;
            /** @description Where it stands now */
            readonly to: {
                readonly on: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                readonly on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                readonly during: "year";
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly during: "period" | "segment";
            } | {
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly edition: number;
            } | {
                readonly publishedBy: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly each: "year" | "quarter" | "month";
                /** @description How many */
                readonly last: number;
                /** @enum {string} */
                readonly take: "mean" | "sum";
                /** @description None of them ends later */
                readonly until: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                };
            } | {
                readonly advance: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                };
                readonly settlement: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                };
            };
        };
        /** @description A line of a price list has another price */
        readonly PriceChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "priceChanged";
            /** @description The line of it; it may be absent where there is one */
            readonly item?: string;
            readonly price: components["schemas"]["Price"];
            readonly tariff: string;
        };
        readonly PriceReason: {
            /** @description Exact cents */
            readonly amount: string;
            readonly index?: {
                readonly base: components["schemas"]["Money"];
                readonly factor: components["schemas"]["ComputedNumber"];
                readonly from: components["schemas"]["FigureReading"];
                /** @description The rise is more than the agreement lets through */
                readonly isCapped: boolean;
                readonly to: components["schemas"]["FigureReading"];
            };
            readonly rate?: {
                readonly clause?: string;
                /** @description Source of the party’s own price, before the common list */
                readonly contract?: string;
                /**
                 * Format: date
                 * @description Since when this price is due
                 */
                readonly from: string;
                readonly id: string;
            };
        };
        /** @description Problem details (RFC 9457) */
        readonly Problem: {
            readonly detail: string;
            readonly errors?: readonly {
                readonly code: string;
                readonly detail: string;
                /** @description JSON Pointer (RFC 6901) into what was sent */
                readonly pointer: string;
                readonly remedy: string;
            }[];
            readonly status: number;
            readonly title: string;
            /** @enum {string} */
            readonly type: "/problems/json-unreadable" | "/problems/form-unreadable" | "/problems/content-unsupported" | "/problems/body-too-large" | "/problems/address-unknown" | "/problems/not-found" | "/problems/input-invalid" | "/problems/exists-already" | "/problems/versions-overlap" | "/problems/version-not-next" | "/problems/proposal-decided" | "/problems/cooperation-differs" | "/problems/run-blocked" | "/problems/document-hash-differs" | "/problems/json-parts-unreadable" | "/problems/file-too-large" | "/problems/document-damaged" | "/problems/step-withdrawn" | "/problems/text-unprintable" | "/problems/origin-foreign" | "/problems/sign-in-needed" | "/problems/sign-in-failed" | "/problems/sign-in-paused" | "/problems/sign-in-unfinished" | "/problems/provider-unreachable" | "/problems/token-invalid" | "/problems/token-period" | "/problems/right-lacking" | "/problems/password-temporary" | "/problems/password-wrong" | "/problems/password-weak" | "/problems/password-differs" | "/problems/role-party" | "/problems/oneself" | "/problems/second-person-needed" | "/problems/run-state" | "/problems/correction-differs" | "/problems/nothing-corrected" | "/problems/not-reversed" | "/problems/year-before-missing" | "/problems/change-state" | "/problems/change-issued" | "/problems/change-pays-nothing" | "/problems/period-issued" | "/problems/advance-basis-missing" | "/problems/revision-missing" | "/problems/revision-stale" | "/problems/key-unreadable" | "/problems/key-used-otherwise" | "/problems/reason-unreadable" | "/problems/cursor-unknown" | "/problems/too-many-requests" | "/problems/failed-inside";
        };
        readonly Proposal: {
            /** @description Number of the version it would amend */
            readonly base: number;
            /** @description With the version it would amend */
            readonly comparison: {
                readonly after: number;
                /** @description Number of the version */
                readonly before: number;
                readonly clauses: readonly components["schemas"]["ClauseDifference"][];
                /** @description What is to be told of the second version beside all others */
                readonly findings: readonly {
                    readonly code: string;
                    readonly detail: string;
                    readonly party?: string;
                    /** @description Into the agreement document, or the facts */
                    readonly pointer: string;
                    readonly pool?: string;
                    readonly remedy: string;
                    readonly title: string;
                }[];
                /** @description Only for whoever may see everyone’s shares (`read-all`), and where there is a year with cost */
                readonly inEuro?: {
                    readonly after: components["schemas"]["VersionInEuro"];
                    readonly asKnownOn: components["schemas"]["LocalDate"];
                    readonly before: components["schemas"]["VersionInEuro"];
                    /** @description Parties of the later version alone, of which nothing says that they took part: they bear nothing */
                    readonly newcomers: readonly string[];
                    readonly period: components["schemas"]["Period"];
                    readonly shares: readonly {
                        readonly after?: components["schemas"]["Money"];
                        readonly bearer: string;
                        readonly before?: components["schemas"]["Money"];
                        readonly difference?: components["schemas"]["Money"];
                        /** @description Of what it was; absent where that was nothing */
                        readonly percent?: string;
                    }[];
                    readonly total: {
                        readonly after?: components["schemas"]["Money"];
                        readonly before?: components["schemas"]["Money"];
                        readonly difference?: components["schemas"]["Money"];
                        /** @description Of what it was; absent where that was nothing */
                        readonly percent?: string;
                    };
                };
                readonly provisions: readonly components["schemas"]["ProvisionDifference"][];
            };
            /** Format: date-time */
            readonly createdAt: string;
            readonly decidedOn?: components["schemas"]["LocalDate"];
            /** @description What was decided, or why it was set aside */
            readonly decision?: string;
            /** @description The version as it would be, with what it leaves unsaid written out */
            readonly document: {
                readonly accession?: components["schemas"]["ChangeTerms"];
                /** @default [] */
                readonly accounts?: readonly components["schemas"]["Account"][];
                readonly advances?: components["schemas"]["AdvanceTerms"];
                readonly assets?: components["schemas"]["AssetTerms"];
                readonly clauses: readonly components["schemas"]["Clause"][];
                readonly cooperation: {
                    readonly id: string;
                    readonly name: string;
                };
                readonly costTypes: readonly components["schemas"]["CostType"][];
                readonly dissolution?: components["schemas"]["ChangeTerms"];
                readonly duties?: readonly components["schemas"]["Duty"][];
                /** @default [] */
                readonly figures?: readonly components["schemas"]["FigureDefinition"][];
                /** @enum {string} */
                readonly format: "umlage-agreement/1";
                readonly late?: components["schemas"]["LateTerms"];
                /** @description As statements cite it */
                readonly legalBasis: string;
                readonly limits?: components["schemas"]["Limits"];
                /** @description Shown wherever amounts are: “Beispieldaten …” */
                readonly notice?: string;
                readonly parties: readonly components["schemas"]["Party"][];
                readonly pools: readonly components["schemas"]["Pool"][];
                /** @default {} */
                readonly rates?: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly rounding: components["schemas"]["RoundingPolicy"];
                /** @default [] */
                readonly services?: readonly components["schemas"]["Service"][];
                readonly settlement?: components["schemas"]["SettlementTerms"];
                readonly sources?: readonly {
                    readonly title: string;
                    /** Format: uri */
                    readonly url: string;
                }[];
                readonly staff?: components["schemas"]["StaffTerms"];
                readonly stages?: components["schemas"]["Stages"];
                /** @default {} */
                readonly tariffs?: {
                    readonly [key: string]: components["schemas"]["Tariff"];
                };
                readonly taxes?: readonly components["schemas"]["TaxTerms"][];
                readonly term?: components["schemas"]["Term"];
                /** @description By days unless said */
                readonly time?: "whole" | {
                    /**
                     * @description Segments by days; months that were started count whole, or only those that were full
                     * @enum {string}
                     */
                    readonly cut: "day" | "startedMonth" | "fullMonth";
                };
                readonly title: string;
                readonly version: {
                    /**
                     * Format: date
                     * @description First day in force
                     */
                    readonly from: string;
                    readonly number: number;
                    /** @description What is begun with it: “Pilotphase”, “Vollbetrieb”; each has its terms in versions of its own */
                    readonly phase?: string;
                    /**
                     * Format: date
                     * @description First day no longer in force
                     */
                    readonly until?: string;
                };
                readonly withdrawal?: components["schemas"]["ChangeTerms"];
                /** @description Of school years and their like; 01-01 unless said */
                readonly yearStarts?: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @description The number it would have, or has, as a version */
            readonly number: number;
            readonly proposedBy: string;
            /** @description SHA-256 of the canonical text (RFC 8785) of the document */
            readonly sha256: string;
            /**
             * @description open: not decided; adopted: became a version; setAside: will not become one
             * @enum {string}
             */
            readonly status: "open" | "adopted" | "setAside";
            readonly text: string;
            readonly title: string;
        };
        readonly ProposalOutline: {
            /** @description Number of the version it would amend */
            readonly base: number;
            /** Format: date-time */
            readonly createdAt: string;
            readonly decidedOn?: components["schemas"]["LocalDate"];
            /** @description What was decided, or why it was set aside */
            readonly decision?: string;
            /** Format: uuid */
            readonly id: string;
            /** @description The number it would have, or has, as a version */
            readonly number: number;
            readonly proposedBy: string;
            /** @description SHA-256 of the canonical text (RFC 8785) of the document */
            readonly sha256: string;
            /**
             * @description open: not decided; adopted: became a version; setAside: will not become one
             * @enum {string}
             */
            readonly status: "open" | "adopted" | "setAside";
            readonly text: string;
            readonly title: string;
        };
        readonly ProposedVersion: {
            /** @description Number of the version it would amend */
            readonly base: number;
            /** Format: date-time */
            readonly createdAt: string;
            readonly decidedOn?: components["schemas"]["LocalDate"];
            /** @description What was decided, or why it was set aside */
            readonly decision?: string;
            /** @description What is to be told of a version beside all others: an overlap, a gap, settled periods it reaches back into, a notice too late for it */
            readonly findings: readonly {
                readonly code: string;
                readonly detail: string;
                readonly party?: string;
                /** @description Into the agreement document, or the facts */
                readonly pointer: string;
                readonly pool?: string;
                readonly remedy: string;
                readonly title: string;
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @description The number it would have, or has, as a version */
            readonly number: number;
            readonly proposedBy: string;
            /** @description SHA-256 of the canonical text (RFC 8785) of the document */
            readonly sha256: string;
            /**
             * @description open: not decided; adopted: became a version; setAside: will not become one
             * @enum {string}
             */
            readonly status: "open" | "adopted" | "setAside";
            readonly text: string;
            readonly title: string;
        };
        readonly ProvisionDifference: {
            readonly after?: string;
            /** @description What the version says, in words */
            readonly before?: string;
            /** @enum {string} */
            readonly change: "added" | "dropped" | "changed";
            /** @description On which it stands */
            readonly clauses: readonly string[];
            /** @description What the texts do not show */
            readonly details: readonly string[];
            /** @description The values that differ, with JSON Pointers into the later document */
            readonly fields: readonly {
                readonly after?: unknown;
                readonly before?: unknown;
                readonly path: string;
            }[];
            readonly id?: string;
            /** @description What it is about: `party`, `pool`, `rate`, `tariff`, `rounding`, `term` … */
            readonly kind: string;
            readonly name?: string;
            /** @description Both texts word by word */
            readonly segments: readonly components["schemas"]["TextSegment"][];
            /** @description What became of it, in the language of the answer */
            readonly text: string;
        };
        /** @description Other numbers in the one quota of a pool */
        readonly QuotaChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "quotaChanged";
            /** @description The numbers that change; the others stay */
            readonly of: {
                readonly [key: string]: components["schemas"]["Weight"];
            };
            readonly pool: string;
        };
        /** @description A number for each party, written into the agreement */
        readonly QuotaKey: {
            /**
             * @description The others share what falls to a listed party that takes no part
             * @enum {string}
             */
            readonly absent?: "rescale";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "quota";
            /** @description The number of each party */
            readonly of: {
                readonly [key: string]: components["schemas"]["Weight"];
            };
            /** @description The number of everyone who is not listed */
            readonly others?: string;
            /** @description Control sum: a table that misses it is refused */
            readonly total?: string;
        };
        /** @description A price and since when it is due */
        readonly Rate: {
            readonly name: string;
            readonly prices: readonly {
                readonly clause?: string;
                readonly from: components["schemas"]["LocalDate"];
                readonly price: components["schemas"]["Money"];
            }[];
        };
        /** @description A dated price is another */
        readonly RateChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "rateChanged";
            readonly price: components["schemas"]["Money"];
            readonly rate: string;
        };
        readonly Reason: {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            readonly key: components["schemas"]["KeyReason"];
            /** @description How many take part */
            readonly participants: number;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly rule: "split";
            readonly share: components["schemas"]["ComputedNumber"];
            /** @description The numbers of all who take part, added up */
            readonly total: string;
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly bearer: string;
            readonly clause?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly rule: "to";
            readonly share: components["schemas"]["ComputedNumber"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            readonly portions: readonly components["schemas"]["PortionReason"][];
            /** @enum {string} */
            readonly rule: "divide";
            readonly share: components["schemas"]["ComputedNumber"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            readonly parties: readonly string[];
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly rule: "among";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly then: components["schemas"]["Reason"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            /** @description Which case held, counted from 0 */
            readonly chosen: number | "otherwise";
            readonly clause?: string;
            /** @description The numbers by which the case was found */
            readonly compared: readonly components["schemas"]["Compared"][];
            /** @description There is no other case it could have been */
            readonly isOnlyCase: boolean;
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly rule: "choose";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly then: components["schemas"]["Reason"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            readonly limited: components["schemas"]["LimitedShare"];
            readonly of?: components["schemas"]["Reason"];
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            /** @enum {string} */
            readonly rule: "limit";
            readonly share: components["schemas"]["ComputedNumber"];
        } | {
            readonly amount: components["schemas"]["ComputedNumber"];
            readonly clause?: string;
            /** @description Whether others bear a part of its share */
            readonly isRelieved: boolean;
            /** @description The number by which the bearer takes part of it */
            readonly key?: {
                /** @enum {string} */
                readonly key: "each";
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly key: "quota";
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly key: "figure";
                readonly reading: components["schemas"]["FigureReading"];
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly count: "days" | "startedMonths" | "fullMonths";
                /** @enum {string} */
                readonly key: "presence";
                /** @description Days or months of the period */
                readonly of: number;
                /** @description Days or months of the period in which the party takes part */
                readonly present: number;
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly key: "tariff";
                readonly tariff: string;
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly key: "sum" | "product";
                readonly of: readonly components["schemas"]["KeyReason"][];
                readonly value: components["schemas"]["ComputedNumber"];
            } | {
                /** @enum {string} */
                readonly count: "started" | "full";
                /** @enum {string} */
                readonly key: "blocks";
                readonly of: components["schemas"]["KeyReason"];
                readonly size: components["schemas"]["ComputedNumber"];
                readonly value: components["schemas"]["ComputedNumber"];
            };
            /** @description What is borne by others in all */
            readonly moved: string;
            readonly of?: components["schemas"]["Reason"];
            /** @description JSON Pointer of the rule in the agreement document */
            readonly path: string;
            readonly percent: components["schemas"]["ComputedNumber"];
            /** @enum {string} */
            readonly rule: "relieve";
            readonly share: components["schemas"]["ComputedNumber"];
            readonly total: components["schemas"]["ComputedNumber"];
        };
        /** @description All at once, whatever support pools deliver to one another */
        readonly ReciprocalMethod: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly method: "reciprocal";
        };
        readonly RecordedVersionStep: {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "council";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step by which this one does not count any more
             */
            readonly withdrawnBy?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "signature";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step by which this one does not count any more
             */
            readonly withdrawnBy?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "approval";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step by which this one does not count any more
             */
            readonly withdrawnBy?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "publication";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step by which this one does not count any more
             */
            readonly withdrawnBy?: string;
        } | {
            /**
             * Format: uuid
             * @description The document that proves it, which was kept before
             */
            readonly document?: string;
            /**
             * Format: date
             * @description First day without the party, if that is known
             */
            readonly endsOn?: string;
            /** @description What is to be told of a notice by the term of the agreement: that it is late, or to no end there is */
            readonly findings?: readonly {
                readonly code: string;
                readonly detail: string;
                readonly party?: string;
                /** @description Into the agreement document, or the facts */
                readonly pointer: string;
                readonly pool?: string;
                readonly remedy: string;
                readonly title: string;
            }[];
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The day it was done, or received
             */
            readonly on: string;
            readonly party: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "notice";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step by which this one does not count any more
             */
            readonly withdrawnBy?: string;
        } | {
            /** Format: uuid */
            readonly id: string;
            readonly on: components["schemas"]["LocalDate"];
            readonly recordedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly step: "withdrawn";
            /** @description By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025” */
            readonly text?: string;
            /**
             * Format: uuid
             * @description The step that was recorded in error
             */
            readonly withdraws: string;
        };
        /** @description A day ({"on":"06-30","year":-1}, {"on":"2022-05-15"}), a stretch ({"during":"segment"}), an official edition ({"edition":-1}), the latest published value ({"publishedBy":"02-19","year":0}), several values ({"last":3,"each":"year","until":…,"take":"mean"}), or one for advances and one for settlements */
        readonly Reference: {
            readonly on: components["schemas"]["DayOfYear"];
            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
            readonly year: number;
        } | {
            readonly on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            readonly during: "year";
            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
            readonly year: number;
        } | {
            /** @enum {string} */
            readonly during: "period" | "segment";
        } | {
            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
            readonly edition: number;
        } | {
            readonly publishedBy: components["schemas"]["DayOfYear"];
            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
            readonly year: number;
        } | {
            /** @enum {string} */
            readonly each: "year" | "quarter" | "month";
            /** @description How many */
            readonly last: number;
            /** @enum {string} */
            readonly take: "mean" | "sum";
            /** @description None of them ends later */
            readonly until: {
                readonly on: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                readonly on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                readonly during: "year";
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly during: "period" | "segment";
            };
        } | {
            readonly advance: {
                readonly on: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                readonly on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                readonly during: "year";
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly during: "period" | "segment";
            } | {
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly edition: number;
            } | {
                readonly publishedBy: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly each: "year" | "quarter" | "month";
                /** @description How many */
                readonly last: number;
                /** @enum {string} */
                readonly take: "mean" | "sum";
                /** @description None of them ends later */
                readonly until: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                };
            };
            readonly settlement: {
                readonly on: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                readonly on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                readonly during: "year";
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly during: "period" | "segment";
            } | {
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly edition: number;
            } | {
                readonly publishedBy: components["schemas"]["DayOfYear"];
                /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                readonly year: number;
            } | {
                /** @enum {string} */
                readonly each: "year" | "quarter" | "month";
                /** @description How many */
                readonly last: number;
                /** @enum {string} */
                readonly take: "mean" | "sum";
                /** @description None of them ends later */
                readonly until: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                };
            };
        };
        /** @description As `of`, but a part of these parties’ shares is borne by others */
        readonly RelieveRule: {
            readonly borneBy: components["schemas"]["Key"];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            readonly of: components["schemas"]["Rule"];
            readonly parties: components["schemas"]["Selection"];
            /** @description Of their shares; below zero it is a surcharge */
            readonly percent: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "relieve";
        };
        readonly ReportedAccountEntry: {
            readonly account: string;
            /** @description What is owed to the members, as after over-recovery; below zero: by them */
            readonly amount: string;
            /**
             * Format: date
             * @description The last day of the period it closes, or of the booking
             */
            readonly on: string;
            /** @description Where this can be checked, such as the run that found it */
            readonly source: string;
            readonly text: string;
        };
        readonly ReportedAsset: {
            /** @description Of several rows on one asset the latest recorded counts */
            readonly asset: string;
            /** @description Of acquisition or production */
            readonly cost: string;
            /** @description Of its depreciation and interest; the pool follows from it */
            readonly costType: string;
            /** @description When it was sold or scrapped, and what for */
            readonly disposed?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly proceeds: components["schemas"]["Money"];
            };
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was put to use; depreciation begins with that month
             */
            readonly from: string;
            /**
             * @description Investment grants: released over its life like the depreciation
             * @default []
             */
            readonly grants?: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly text: string;
            }[];
            /** @description Useful life; absent for what does not wear out, such as land */
            readonly lifeMonths?: number;
            /** @description What it is worth after its useful life; nothing unless said */
            readonly residual?: string;
            readonly service?: string;
            readonly text: string;
        };
        readonly ReportedBaseline: {
            readonly amount: components["schemas"]["Money"];
            /** @description True unless the amount was really paid */
            readonly estimate: boolean;
            /** @description Whose stand-alone cost, of several together; absent: of all bearers together */
            readonly parties?: readonly string[];
            readonly period: components["schemas"]["Period"];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            /** @description What was compared, in words */
            readonly text: string;
        };
        readonly ReportedContractPrice: {
            readonly from: components["schemas"]["LocalDate"];
            readonly party: string;
            readonly price: components["schemas"]["Money"];
            readonly rate: string;
            /** @description The contract it stands in */
            readonly source: string;
            /**
             * Format: date
             * @description First day on which the common list holds again
             */
            readonly until?: string;
        };
        readonly ReportedCostItem: {
            /** @description The account that a cost goes into, as a reserve that is built up, or that a revenue is taken from */
            readonly account?: string;
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The day the liability arose, where pools go by it
             */
            readonly arose?: string;
            /** @description Who is charged with it directly, past the rule of the pool */
            readonly bearer?: string;
            /** @description Planned, for advances: a settlement does not see it; an advance that finds any sees nothing else */
            readonly budget?: boolean;
            /** @description Of a grant: what it hangs on */
            readonly condition?: {
                /**
                 * @description Only what is met lessens what is shared
                 * @enum {string}
                 */
                readonly state: "open" | "met" | "failed";
                readonly text: string;
            };
            readonly costType: string;
            /** @description Voucher or invoice number */
            readonly document?: string;
            /**
             * Format: date
             * @description First day of the service the cost is for
             */
            readonly from: string;
            /** @description The tax contained in the amount that can be deducted as input tax once the service is taxable */
            readonly inputTax?: string;
            /** @description A name by which it can be told again: of several with one name the latest recorded counts */
            readonly item?: string;
            /**
             * @description Revenue and grants lessen what is shared; what is contributed in kind is shown only
             * @enum {string}
             */
            readonly kind: "cost" | "revenue" | "grant" | "inKind";
            /** @description Of a contribution in kind: who makes it */
            readonly provider?: string;
            /** @description The service it is for, where pools are by service */
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day after it
             */
            readonly until: string;
        };
        readonly ReportedInvestment: {
            /** @description Below zero: received, as a grant is */
            readonly amount: string;
            /** @description True unless it was really spent */
            readonly estimate: boolean;
            readonly on: components["schemas"]["LocalDate"];
            /** @description Who spends it; absent: all that are compared, together */
            readonly parties?: readonly string[];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            readonly text: string;
        };
        readonly ReportedKeyFigure: {
            /** @description The year an official table is named after */
            readonly edition?: number;
            /** @description The document that proves it: a notice, a file, a page */
            readonly evidence?: string;
            readonly figure: string;
            /**
             * Format: date
             * @description Reference date, the day from which the value holds, or the first of its stretch
             */
            readonly on: string;
            /** @description Whose number it is; absent for an index, which is everyone’s */
            readonly party?: string;
            /** @description Instead of a party: the pool whose number it is */
            readonly pool?: string;
            readonly publishedOn?: components["schemas"]["LocalDate"];
            /** @description Statistical series, such as “Zensus 2022” */
            readonly series?: string;
            /** @description Where this can be checked */
            readonly source: string;
            /**
             * Format: date
             * @description For what is counted over a stretch: the first day after it
             */
            readonly until?: string;
            readonly value: components["schemas"]["ExactNumber"];
        };
        readonly ReportedParticipation: {
            readonly from: components["schemas"]["LocalDate"];
            readonly party: string;
            /** @description The service this row is about, for rules on its users; a party with any row takes part */
            readonly service?: string;
            /**
             * Format: date
             * @description First day without; absent: still taking part
             */
            readonly until?: string;
        };
        readonly ReportedPayment: {
            /** @description Paid to the host; below zero: by it */
            readonly amount: string;
            /**
             * Format: date
             * @description First of the days it is paid for: those of an advance plan or a settlement
             */
            readonly from: string;
            /**
             * @description Ahead of the settlement, or on the balance it left
             * @enum {string}
             */
            readonly kind: "advance" | "balance";
            /**
             * Format: date
             * @description The day it was paid
             */
            readonly on: string;
            readonly party: string;
            /** @description Where this can be checked, such as the statement of the bank */
            readonly source: string;
            /** @description The tax contained in it, as the demand showed it */
            readonly tax?: string;
            readonly text?: string;
            /**
             * Format: date
             * @description First day after them
             */
            readonly until: string;
        };
        readonly ReportedPost: {
            readonly costType: string;
            readonly from: components["schemas"]["LocalDate"];
            /** @description Of several rows on one post and first day the latest recorded counts */
            readonly post: string;
            /** @description Full-time equivalents: "0.5" */
            readonly posts: string;
            /** @description The dated price of a full post and year */
            readonly rate: string;
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day without; absent: still there
             */
            readonly until?: string;
        };
        readonly ReportedPriceIndex: {
            readonly priceIndex: string;
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            /** @description Such as "Verbraucherpreisindex, 2020 = 100" */
            readonly title: string;
            /** @description One for each year */
            readonly values: readonly {
                readonly value: components["schemas"]["PositiveNumber"];
                readonly year: number;
            }[];
        };
        readonly RequiredStep: {
            /**
             * @description `writtenForm`: § 57 VwVfG; the others: §§ 5, 6 NKomZG
             * @enum {string}
             */
            readonly because: "writtenForm" | "founding" | "partiesOrTasks";
            readonly party?: string;
            /** @enum {string} */
            readonly step: "council" | "signature" | "approval" | "publication";
            /**
             * Format: date
             * @description Absent while it is lacking
             */
            readonly takenOn?: string;
        };
        /** @description What the other parts leave of the pool, by units: everybody has a share */
        readonly RestPerUnit: {
            /** @description What is counted: a key, as in a rule, over the days of the period; or "agreed": each causes what it bears of the pool */
            readonly by: "agreed" | components["schemas"]["EachKey"] | components["schemas"]["QuotaKey"] | components["schemas"]["FigureKey"] | components["schemas"]["PresenceKey"] | components["schemas"]["TariffKey"] | components["schemas"]["CombinedKey"] | components["schemas"]["BlocksKey"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly cost: "RestPerUnit";
        };
        /** @description What the other portions leave; after charges the under- or over-recovery */
        readonly RestPortion: {
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /** @description What people call this portion, such as “Sockelbetrag” */
            readonly name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly portion: "rest";
            readonly then: components["schemas"]["Rule"];
        };
        /** @description A statement taken back: its exact negation */
        readonly Reversal: {
            readonly advancesPaid: components["schemas"]["Money"];
            /** @description Total less advances, and less what was settled before */
            readonly balance: string;
            readonly cooperation: {
                readonly id: string;
                readonly name: string;
            };
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly format: "umlage-reversal/1";
            readonly host: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            readonly lines: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly name: string;
                readonly pool: string;
            }[];
            /** @description Its own: that of the statement with an S, as a statement is taken back once at most */
            readonly number: string;
            readonly period: components["schemas"]["Period"];
            readonly recipient: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            /** @description The numbers of what has its place, as far as they went to the recipient */
            readonly replacedBy: readonly string[];
            /** @description The number of the statement that is taken back */
            readonly reverses: string;
            /** @description What earlier statements had settled, where the statement asked for the difference only */
            readonly settledBefore?: string;
            /** @description Of that total; absent where none was due */
            readonly tax?: string;
            readonly total: components["schemas"]["Money"];
        };
        /** @enum {string} */
        readonly Right: "read-terms" | "read-statements" | "read-all" | "record-facts" | "change-terms" | "prepare-runs" | "approve-runs" | "issue-runs" | "read-history" | "look-around" | "own-account" | "administer";
        readonly Role: string;
        readonly RoleAssignment: {
            /** Format: uuid */
            readonly id: string;
            /** @description Of a member: which */
            readonly party?: string;
            readonly role: components["schemas"]["UserRole"];
            /** Format: uuid */
            readonly user: string;
            readonly userName: string;
        };
        readonly RoundingPolicy: {
            /** @description Who bears the part of the amount that is no multiple of a unit above the cent */
            readonly below?: string;
            readonly clause?: string;
            /**
             * @description What is rounded: a share of the pool, or of each portion of its outermost `divide`
             * @enum {string}
             */
            readonly lines: "pool" | "portions";
            /** @enum {string} */
            readonly method: "largestRemainder";
            /** @description Whose practice this is where the agreement is silent, and when it was stated */
            readonly statedBy?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly who: string;
            };
            /**
             * @description A share is a multiple of this: cent or euro
             * @enum {string}
             */
            readonly unit: "1" | "0.01";
        } | {
            /** @description Who bears the part of the amount that is no multiple of a unit above the cent */
            readonly below?: string;
            readonly clause?: string;
            /** @description What becomes of the difference between the rounded shares and the amount: the total is restated, or the largest share, a named party, or parties in turn bear it */
            readonly difference: "restate" | "largestShare" | {
                readonly to: string;
            } | {
                readonly inOrder: readonly string[];
                /** @description The year the order begins with its first; each year later it begins one further */
                readonly rotatesSince?: number;
            };
            /**
             * @description What is rounded: a share of the pool, or of each portion of its outermost `divide`
             * @enum {string}
             */
            readonly lines: "pool" | "portions";
            /** @enum {string} */
            readonly method: "each";
            /** @description Whose practice this is where the agreement is silent, and when it was stated */
            readonly statedBy?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly who: string;
            };
            /**
             * @description A share is a multiple of this: cent or euro
             * @enum {string}
             */
            readonly unit: "1" | "0.01";
        } | {
            readonly clause?: string;
            /** @description What becomes of the difference between the rounded shares and the amount: the total is restated, or the largest share, a named party, or parties in turn bear it */
            readonly difference: "restate" | "largestShare" | {
                readonly to: string;
            } | {
                readonly inOrder: readonly string[];
                /** @description The year the order begins with its first; each year later it begins one further */
                readonly rotatesSince?: number;
            };
            /** @enum {string} */
            readonly lines: "pool";
            /** @enum {string} */
            readonly method: "rateFirst";
            /**
             * @description A share is a multiple of this: cent or euro
             * @enum {string}
             */
            readonly rateUnit: "1" | "0.01";
            /** @description Whose practice this is where the agreement is silent, and when it was stated */
            readonly statedBy?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly who: string;
            };
            /**
             * @description A share is a multiple of this: cent or euro
             * @enum {string}
             */
            readonly unit: "1" | "0.01";
        };
        /** @description Turns one exact amount into exact shares */
        readonly Rule: components["schemas"]["SplitRule"] | components["schemas"]["ToRule"] | components["schemas"]["DivideRule"] | components["schemas"]["AmongRule"] | components["schemas"]["ChooseRule"] | components["schemas"]["LimitRule"] | components["schemas"]["RelieveRule"];
        /** @description The cost of a pool is shared by another rule */
        readonly RuleReplaced: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly change: "ruleReplaced";
            readonly pool: string;
            /** @description Where it names no clause, it stands on that of the rule it replaces */
            readonly rule: components["schemas"]["SplitRule"] | components["schemas"]["ToRule"] | components["schemas"]["DivideRule"] | components["schemas"]["AmongRule"] | components["schemas"]["ChooseRule"] | components["schemas"]["LimitRule"] | components["schemas"]["RelieveRule"];
        };
        readonly Run: {
            readonly accounts: readonly components["schemas"]["AccountStatement"][];
            readonly advances: readonly components["schemas"]["AdvancePayment"][];
            /** Format: date-time */
            readonly approvedAt?: string;
            readonly asKnownOn: components["schemas"]["LocalDate"];
            /** @description Whether only the difference to the corrected run is asked for */
            readonly byDifference: boolean;
            /** Format: uuid */
            readonly corrects?: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** @description The gravest first */
            readonly findings: readonly components["schemas"]["Finding"][];
            /** Format: date-time */
            readonly frozenAt?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly issuedAt?: string;
            readonly kind: components["schemas"]["RunKind"];
            readonly members: readonly {
                readonly advancesPaid: components["schemas"]["Money"];
                readonly balance: components["schemas"]["Money"];
                readonly correction?: components["schemas"]["Correction"];
                readonly party: string;
                /** @description Address of the statement */
                readonly statement: string;
                readonly taxes?: components["schemas"]["StatementTaxes"];
                readonly total: components["schemas"]["Money"];
            }[];
            readonly period: components["schemas"]["Period"];
            readonly pools: readonly {
                readonly blocked: boolean;
                readonly cost: components["schemas"]["PoolCost"];
                readonly lines: readonly components["schemas"]["RunLine"][];
            }[];
            readonly segments: readonly {
                readonly period: components["schemas"]["Period"];
                readonly takingPart: readonly string[];
                readonly version: number;
            }[];
            /** @description What is shown only, and belongs to no pool */
            readonly setAside: readonly components["schemas"]["ShownItem"][];
            /**
             * @description preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a second person; issued: its statements have numbers; corrected: others have been issued that correct them
             * @enum {string}
             */
            readonly status: "preview" | "frozen" | "approved" | "issued" | "corrected";
            /** @description Pools whose cost was handed on to those that are shared */
            readonly supports: readonly components["schemas"]["SupportCost"][];
            /** @description Percent by which cost of a type, or a share, may differ from the last one before it is told */
            readonly tellChangeAbove?: string;
        };
        /** @description A reference, not a verdict: all of it hangs on what cost alone is taken to be */
        readonly RunFairness: {
            /** @description What it rests on, in the language of the answer */
            readonly assumptions: readonly string[];
            readonly bars: components["schemas"]["BarChart"];
            /** @description That this is a reference, not a verdict */
            readonly caution: string;
            readonly compared: readonly {
                /** @description What they would cost by themselves */
                readonly alone: string;
                readonly estimate: boolean;
                /** @description Paid less cost alone: above zero they would be cheaper by themselves */
                readonly excess: string;
                readonly parties: readonly string[];
                /** @description As agreed, before rounding, brought to the cent */
                readonly pays: string;
                readonly source: string;
                readonly text?: string;
            }[];
            readonly concepts: readonly {
                /** @enum {string} */
                readonly concept: "shapley" | "nucleolus" | "remainingBenefits" | "equalCharge";
                readonly name: string;
                readonly text: string;
            }[];
            /** @description What is odd about the costs of groups */
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @description Nobody pays more than alone; absent where somebody’s cost alone is not known */
            readonly isIndividuallyRational?: boolean;
            readonly leastCore?: {
                /** @description Which no split could spare every group */
                readonly excess: string;
                readonly isCoreEmpty: boolean;
            };
            readonly members: readonly {
                readonly agreed: components["schemas"]["Money"];
                /** @description Absent where nobody said */
                readonly alone?: string;
                readonly equalCharge?: components["schemas"]["Money"];
                readonly nucleolus?: components["schemas"]["Money"];
                readonly party: string;
                /** @description Separable costs, remaining benefits */
                readonly remainingBenefits?: string;
                /** @description Cost alone less what is agreed */
                readonly saving?: string;
                readonly shapley?: components["schemas"]["Money"];
                /** @description Standard error of a value that was estimated, rounded up */
                readonly shapleyError?: string;
            }[];
            /** @description What is not computed, and why */
            readonly missing: readonly string[];
            readonly more: readonly string[];
            /** @description Absent where groups are not known, or too many */
            readonly stability?: {
                /** @description How many of them would be cheaper by themselves */
                readonly cheaperAlone: number;
                /** @description All members and groups of them but the whole */
                readonly groups: number;
                readonly isInCore: boolean;
                /** @description With the largest excess; absent in a run of one member */
                readonly worst?: {
                    /** @description What they would cost by themselves */
                    readonly alone: string;
                    /** @description Paid less cost alone: above zero they would be cheaper by themselves */
                    readonly excess: string;
                    readonly parties: readonly string[];
                    /** @description As agreed, before rounding, brought to the cent */
                    readonly pays: string;
                };
            };
            readonly table: components["schemas"]["TableChart"];
            /** @description To be read out: whether anybody would be cheaper alone, who, by how much */
            readonly text: string;
            /** @description What members bear together */
            readonly total: string;
        };
        readonly RunInput: {
            readonly advances: readonly components["schemas"]["AdvancePayment"][];
            readonly baselines: readonly components["schemas"]["Baseline"][];
            readonly corrects?: components["schemas"]["Corrected"];
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            readonly facts: components["schemas"]["Facts"];
            /** @enum {string} */
            readonly format: "umlage-run-input/1";
            readonly lastShares: readonly components["schemas"]["LastShare"][];
            readonly question: components["schemas"]["RunQuestion"];
            readonly versions: readonly {
                readonly agreement: components["schemas"]["Agreement"];
                readonly knownOn?: components["schemas"]["LocalDate"];
            }[];
        };
        /** @enum {string} */
        readonly RunKind: "settlement" | "advance";
        readonly RunLine: {
            readonly amount: components["schemas"]["Money"];
            readonly bearer: string;
            /** @description Cents before rounding */
            readonly exact: string;
            readonly portion?: string;
        };
        readonly RunOutline: {
            /** Format: date-time */
            readonly approvedAt?: string;
            readonly asKnownOn: components["schemas"]["LocalDate"];
            /** @description Whether only the difference to the corrected run is asked for */
            readonly byDifference: boolean;
            /** Format: uuid */
            readonly corrects?: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** Format: date-time */
            readonly frozenAt?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly issuedAt?: string;
            readonly kind: components["schemas"]["RunKind"];
            readonly period: components["schemas"]["Period"];
            /**
             * @description preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a second person; issued: its statements have numbers; corrected: others have been issued that correct them
             * @enum {string}
             */
            readonly status: "preview" | "frozen" | "approved" | "issued" | "corrected";
            /** @description Percent by which cost of a type, or a share, may differ from the last one before it is told */
            readonly tellChangeAbove?: string;
        };
        /** @description A period of at most a hundred years */
        readonly RunPeriod: {
            readonly from: components["schemas"]["LocalDate"];
            readonly until: components["schemas"]["LocalDate"];
        };
        readonly RunQuestion: {
            /**
             * Format: date
             * @description Facts recorded and versions known after this day are not seen
             */
            readonly asKnownOn: string;
            /**
             * @description A settlement unless said: key figures may differ
             * @enum {string}
             */
            readonly kind?: "settlement" | "advance";
            readonly period: components["schemas"]["RunPeriod"];
            /** @description Percent by which cost of a type, or a share, may differ from the last one before it is told */
            readonly tellChangeAbove?: string;
        };
        readonly Saving: {
            readonly baseline: components["schemas"]["Baseline"];
            /** @description What the cooperation charges for the same period */
            readonly cost: string;
            /** @description Negative: the cooperation costs more */
            readonly saving: string;
        };
        /** @description What working together saves, over several years */
        readonly SavingsOverYears: {
            /** @description All, or the most parties, first */
            readonly compared: readonly components["schemas"]["ComparedCost"][];
            /** @description What could not be compared or told, and the remedy */
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @description Periods whose runs cannot be computed */
            readonly leftOut: readonly components["schemas"]["Period"][];
            /** @description Each compared by itself, in the last year */
            readonly members?: {
                /** @description Says in words, with the figures, what is drawn: for who cannot see it */
                readonly alternative: string;
                /** @enum {string} */
                readonly chart: "bars";
                readonly rows: readonly {
                    /** @description One for each series, in their order */
                    readonly amounts: readonly components["schemas"]["Money"][];
                    /** @enum {boolean} */
                    readonly highlighted?: true;
                    readonly label: string;
                }[];
                /** @description What is set side by side, such as two years */
                readonly series: readonly string[];
                readonly title: string;
            };
        };
        /** @description One thing that might be otherwise */
        readonly ScenarioChange: components["schemas"]["MemberJoins"] | components["schemas"]["MemberLeaves"] | components["schemas"]["RuleReplaced"] | components["schemas"]["QuotaChanged"] | components["schemas"]["FigureChanged"] | components["schemas"]["CostMoved"] | components["schemas"]["CostAdded"] | components["schemas"]["PriceChanged"] | components["schemas"]["RateChanged"];
        /** @description A what-if: nothing of it is stored or decided */
        readonly ScenarioResult: {
            readonly after: {
                /** @description Why not; of `after`, pointers lead into the scenario */
                readonly problems: readonly {
                    readonly code: string;
                    readonly detail: string;
                    readonly party?: string;
                    /** @description Into the agreement document, or the facts */
                    readonly pointer: string;
                    readonly pool?: string;
                    readonly remedy: string;
                    readonly title: string;
                }[];
                /** @description Absent where it cannot be computed */
                readonly total?: string;
            };
            readonly before: {
                /** @description Why not; of `after`, pointers lead into the scenario */
                readonly problems: readonly {
                    readonly code: string;
                    readonly detail: string;
                    readonly party?: string;
                    /** @description Into the agreement document, or the facts */
                    readonly pointer: string;
                    readonly pool?: string;
                    readonly remedy: string;
                    readonly title: string;
                }[];
                /** @description Absent where it cannot be computed */
                readonly total?: string;
            };
            readonly caution: string;
            /** @description What is assumed, one sentence each */
            readonly changes: readonly string[];
            /** @description Before and after; absent where either cannot be computed */
            readonly chart?: {
                /** @description Says in words, with the figures, what is drawn: for who cannot see it */
                readonly alternative: string;
                /** @enum {string} */
                readonly chart: "bars";
                readonly rows: readonly {
                    /** @description One for each series, in their order */
                    readonly amounts: readonly components["schemas"]["Money"][];
                    /** @enum {boolean} */
                    readonly highlighted?: true;
                    readonly label: string;
                }[];
                /** @description What is set side by side, such as two years */
                readonly series: readonly string[];
                readonly title: string;
            };
            /** @description Absent where nothing of the agreement is to change */
            readonly draft?: {
                /** @description With the version it amends */
                readonly comparison?: {
                    readonly after: number;
                    /** @description Number of the version */
                    readonly before: number;
                    readonly clauses: readonly components["schemas"]["ClauseDifference"][];
                    /** @description What is to be told of the second version beside all others */
                    readonly findings: readonly {
                        readonly code: string;
                        readonly detail: string;
                        readonly party?: string;
                        /** @description Into the agreement document, or the facts */
                        readonly pointer: string;
                        readonly pool?: string;
                        readonly remedy: string;
                        readonly title: string;
                    }[];
                    /** @description Only for whoever may see everyone’s shares (`read-all`), and where there is a year with cost */
                    readonly inEuro?: {
                        readonly after: components["schemas"]["VersionInEuro"];
                        readonly asKnownOn: components["schemas"]["LocalDate"];
                        readonly before: components["schemas"]["VersionInEuro"];
                        /** @description Parties of the later version alone, of which nothing says that they took part: they bear nothing */
                        readonly newcomers: readonly string[];
                        readonly period: components["schemas"]["Period"];
                        readonly shares: readonly {
                            readonly after?: components["schemas"]["Money"];
                            readonly bearer: string;
                            readonly before?: components["schemas"]["Money"];
                            readonly difference?: components["schemas"]["Money"];
                            /** @description Of what it was; absent where that was nothing */
                            readonly percent?: string;
                        }[];
                        readonly total: {
                            readonly after?: components["schemas"]["Money"];
                            readonly before?: components["schemas"]["Money"];
                            readonly difference?: components["schemas"]["Money"];
                            /** @description Of what it was; absent where that was nothing */
                            readonly percent?: string;
                        };
                    };
                    readonly provisions: readonly components["schemas"]["ProvisionDifference"][];
                };
                /** @description The version that would bring it about, as it can be proposed; absent where there is none */
                readonly document?: {
                    readonly accession?: components["schemas"]["ChangeTerms"];
                    /** @default [] */
                    readonly accounts?: readonly components["schemas"]["Account"][];
                    readonly advances?: components["schemas"]["AdvanceTerms"];
                    readonly assets?: components["schemas"]["AssetTerms"];
                    readonly clauses: readonly components["schemas"]["Clause"][];
                    readonly cooperation: {
                        readonly id: string;
                        readonly name: string;
                    };
                    readonly costTypes: readonly components["schemas"]["CostType"][];
                    readonly dissolution?: components["schemas"]["ChangeTerms"];
                    readonly duties?: readonly components["schemas"]["Duty"][];
                    /** @default [] */
                    readonly figures?: readonly components["schemas"]["FigureDefinition"][];
                    /** @enum {string} */
                    readonly format: "umlage-agreement/1";
                    readonly late?: components["schemas"]["LateTerms"];
                    /** @description As statements cite it */
                    readonly legalBasis: string;
                    readonly limits?: components["schemas"]["Limits"];
                    /** @description Shown wherever amounts are: “Beispieldaten …” */
                    readonly notice?: string;
                    readonly parties: readonly components["schemas"]["Party"][];
                    readonly pools: readonly components["schemas"]["Pool"][];
                    /** @default {} */
                    readonly rates?: {
                        readonly [key: string]: components["schemas"]["Rate"];
                    };
                    readonly rounding: components["schemas"]["RoundingPolicy"];
                    /** @default [] */
                    readonly services?: readonly components["schemas"]["Service"][];
                    readonly settlement?: components["schemas"]["SettlementTerms"];
                    readonly sources?: readonly {
                        readonly title: string;
                        /** Format: uri */
                        readonly url: string;
                    }[];
                    readonly staff?: components["schemas"]["StaffTerms"];
                    readonly stages?: components["schemas"]["Stages"];
                    /** @default {} */
                    readonly tariffs?: {
                        readonly [key: string]: components["schemas"]["Tariff"];
                    };
                    readonly taxes?: readonly components["schemas"]["TaxTerms"][];
                    readonly term?: components["schemas"]["Term"];
                    /** @description By days unless said */
                    readonly time?: "whole" | {
                        /**
                         * @description Segments by days; months that were started count whole, or only those that were full
                         * @enum {string}
                         */
                        readonly cut: "day" | "startedMonth" | "fullMonth";
                    };
                    readonly title: string;
                    readonly version: {
                        /**
                         * Format: date
                         * @description First day in force
                         */
                        readonly from: string;
                        readonly number: number;
                        /** @description What is begun with it: “Pilotphase”, “Vollbetrieb”; each has its terms in versions of its own */
                        readonly phase?: string;
                        /**
                         * Format: date
                         * @description First day no longer in force
                         */
                        readonly until?: string;
                    };
                    readonly withdrawal?: components["schemas"]["ChangeTerms"];
                    /** @description Of school years and their like; 01-01 unless said */
                    readonly yearStarts?: string;
                };
                /** @description Why there is none; pointers lead into the scenario */
                readonly problems: readonly {
                    readonly code: string;
                    readonly detail: string;
                    readonly party?: string;
                    /** @description Into the agreement document, or the facts */
                    readonly pointer: string;
                    readonly pool?: string;
                    readonly remedy: string;
                    readonly title: string;
                }[];
            };
            /** @description Whether, and how, the agreement would have to be amended */
            readonly draftText: string;
            /** @description The pools that were asked for */
            readonly explained: readonly {
                readonly lines: readonly components["schemas"]["ExplainedLine"][];
                readonly pool: string;
            }[];
            readonly joined: readonly string[];
            readonly left: readonly string[];
            /** @description Who would bear more; the greatest difference first */
            readonly losers: readonly string[];
            readonly period: components["schemas"]["Period"];
            /** Format: uuid */
            readonly run: string;
            readonly shares: readonly {
                readonly after?: components["schemas"]["Money"];
                readonly bearer: string;
                readonly before?: components["schemas"]["Money"];
                readonly difference?: components["schemas"]["Money"];
                /** @description Of what it was; absent where that was nothing */
                readonly percent?: string;
                readonly pools: readonly {
                    readonly after?: components["schemas"]["Money"];
                    readonly before?: components["schemas"]["Money"];
                    readonly difference?: components["schemas"]["Money"];
                    /** @description Of what it was; absent where that was nothing */
                    readonly percent?: string;
                    readonly pool: string;
                }[];
                readonly text?: string;
            }[];
            /** @description Those who take part on both sides, together */
            readonly staying: {
                readonly after?: components["schemas"]["Money"];
                readonly before?: components["schemas"]["Money"];
                readonly difference?: components["schemas"]["Money"];
                readonly parties: readonly string[];
                /** @description Of what it was; absent where that was nothing */
                readonly percent?: string;
            };
            /** @description To be read out: what is assumed, what all would pay, who gains and who loses most */
            readonly text: string;
            readonly total: {
                readonly after?: components["schemas"]["Money"];
                readonly before?: components["schemas"]["Money"];
                readonly difference?: components["schemas"]["Money"];
                /** @description Of what it was; absent where that was nothing */
                readonly percent?: string;
            };
            /** @description Who would bear less; the greatest difference first */
            readonly winners: readonly string[];
        };
        /** @description "all", a list of parties, {"role":…}, {"uses":…} or {"except":Selection} */
        readonly Selection: "all" | readonly string[] | {
            readonly role: components["schemas"]["Role"];
        } | {
            readonly uses: string;
        } | {
            readonly except: components["schemas"]["Selection"];
        };
        /** @description A sentence, and those it is made of */
        readonly Sentence: {
            /** @description Number of the clause it stands on */
            readonly clause?: string;
            readonly parts: readonly components["schemas"]["Sentence"][];
            readonly text: string;
        };
        /** @description Of the catalogue: what a member may take, or must */
        readonly Service: {
            readonly clause?: string;
            readonly id: string;
            /** @description That whoever takes part takes it; optional unless said */
            readonly mandatory?: boolean;
            readonly name: string;
        };
        readonly SettingAside: {
            /** @description Why it does not become a version */
            readonly reason: string;
        };
        readonly SettlementTerms: {
            /** @description Of the year after: the statements are sent by then */
            readonly by?: string;
            readonly clause?: string;
            /**
             * @description What is left to a member is paid back, or set against its next advances; paid back unless said
             * @enum {string}
             */
            readonly credit?: "refund" | "nextAdvances";
            /** @description Days after receipt until a balance is due */
            readonly dueInDays: number;
        };
        /** @enum {string} */
        readonly Severity: "blocks" | "warns" | "notes";
        /** @description Why shares are others than the year before, to the cent */
        readonly ShareBridge: {
            readonly after: {
                /** Format: uuid */
                readonly id: string;
                readonly period: components["schemas"]["Period"];
                /**
                 * @description preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a second person; issued: its statements have numbers; corrected: others have been issued that correct them
                 * @enum {string}
                 */
                readonly status: "preview" | "frozen" | "approved" | "issued" | "corrected";
            };
            readonly before: {
                /** Format: uuid */
                readonly id: string;
                readonly period: components["schemas"]["Period"];
                /**
                 * @description preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a second person; issued: its statements have numbers; corrected: others have been issued that correct them
                 * @enum {string}
                 */
                readonly status: "preview" | "frozen" | "approved" | "issued" | "corrected";
            };
            /** @description Why causes are told as one; empty if none are */
            readonly inseparable: readonly components["schemas"]["Finding"][];
            /** @description Without tax, by bearer; a member is told of its own */
            readonly shares: readonly components["schemas"]["BridgedShare"][];
        };
        readonly ShownItem: {
            /** @description The account it goes into or comes from */
            readonly account?: string;
            readonly amount: components["schemas"]["Money"];
            /** @description How it was computed; absent for what was booked */
            readonly basis?: {
                readonly asset: string;
                readonly clause?: string;
                /** @description Of acquisition */
                readonly cost: string;
                /** @description Book value at the end of the stretch */
                readonly left: string;
                readonly lifeMonths: number;
                /** @description Months that fall into the stretch */
                readonly months: string;
                /** @enum {string} */
                readonly origin: "depreciation";
                readonly residual: components["schemas"]["Money"];
            } | {
                readonly asset: string;
                readonly clause?: string;
                /** @description Investment grants in all */
                readonly grants: string;
                /** @description Not yet released at the end of the stretch */
                readonly left: string;
                readonly lifeMonths: number;
                /** @description Months that fall into the stretch */
                readonly months: string;
                /** @enum {string} */
                readonly origin: "release";
            } | {
                readonly asset: string;
                /** @description Exact cents on which interest is taken */
                readonly capital: string;
                readonly clause?: string;
                /** @enum {string} */
                readonly method: "averageValue" | "residualValue" | "meanResidualValue";
                /** @description Months that fall into the stretch */
                readonly months: string;
                /** @enum {string} */
                readonly origin: "interest";
                /** @description A year */
                readonly percent: string;
            } | {
                readonly asset: string;
                /** @description Less investment grants that were not yet released */
                readonly bookValue: string;
                readonly clause?: string;
                /** @enum {string} */
                readonly origin: "disposal";
                readonly proceeds: components["schemas"]["Money"];
            } | {
                readonly clause?: string;
                /** @enum {string} */
                readonly origin: "staff";
                readonly post: string;
                /** @description Full-time equivalents */
                readonly posts: string;
                /** @description Of a full post and year */
                readonly price: string;
                readonly rate: string;
                /** @description Part of the year */
                readonly years: string;
            } | {
                readonly clause?: string;
                readonly name: string;
                /** @description Exact cents of the post without overheads */
                readonly of: string;
                /** @enum {string} */
                readonly origin: "overhead";
                readonly percent: components["schemas"]["ComputedNumber"];
                readonly post: string;
            } | {
                readonly account: string;
                /** @description As entered: owed to the members, below zero by them */
                readonly amount: string;
                readonly clause?: string;
                /**
                 * Format: date
                 * @description The day since when it stands on the account
                 */
                readonly on: string;
                /** @enum {string} */
                readonly origin: "carryOver";
                /** @description Over how many years it is made up for */
                readonly years: number;
            } | {
                /** @description As booked, with the tax in it */
                readonly amount: string;
                readonly clause?: string;
                /** @description Days of the service on which cost is shared without it */
                readonly days: number;
                /** @description Days of the service in all */
                readonly ofDays: number;
                /** @enum {string} */
                readonly origin: "inputTax";
                /** @description Contained in that amount */
                readonly tax: string;
            } | {
                /** @enum {string} */
                readonly origin: "withoutInputTax";
            };
            /** @description Who is charged with it directly */
            readonly bearer?: string;
            /** @description What a grant hangs on */
            readonly condition?: string;
            readonly costType: string;
            readonly document?: string;
            /** @enum {string} */
            readonly kind: "cost" | "revenue" | "grant" | "inKind";
            /** @description The days of the service, over which the amount is spread */
            readonly period: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
            /** @description Who contributes it in kind */
            readonly provider?: string;
            /**
             * @description Why it is shown and not shared
             * @enum {string}
             */
            readonly setAside?: "notShareable" | "grantOpen" | "grantFailed" | "inKind" | "bookedByMembers";
            readonly text: string;
        };
        /** @description Borne by the participants in proportion to the key */
        readonly SplitRule: {
            readonly by: components["schemas"]["Key"];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "split";
        };
        readonly StaffTerms: {
            readonly clause?: string;
            /**
             * @description Cost types that rate and overheads pay for already: to book them, too, is told
             * @default []
             */
            readonly covers?: readonly string[];
            /** @default [] */
            readonly overheads?: readonly {
                readonly clause?: string;
                readonly name: string;
                /** @description On top of the rate */
                readonly percent: string;
                /** @description Only of posts at these rates */
                readonly rates?: readonly string[];
            }[];
        };
        readonly Stages: {
            readonly by: components["schemas"]["DirectMethod"] | components["schemas"]["StepDownMethod"] | components["schemas"]["ReciprocalMethod"];
            readonly clause?: string;
            readonly supports: readonly components["schemas"]["SupportPool"][];
        };
        readonly Statement: {
            readonly accounts: readonly components["schemas"]["AccountStatement"][];
            readonly advances: readonly components["schemas"]["AdvancePayment"][];
            readonly advancesPaid: components["schemas"]["Money"];
            readonly agreement: {
                readonly from: components["schemas"]["LocalDate"];
                readonly legalBasis: string;
                readonly notice?: string;
                readonly title: string;
                readonly version: number;
            };
            readonly asKnownOn: components["schemas"]["LocalDate"];
            /** @description Total less advances, and less what was settled before if only the difference is: positive is owed, negative is refunded */
            readonly balance: string;
            /** @description The clauses the lines and their reasons rest on, as the version of the time says them */
            readonly clauses: readonly {
                readonly id: string;
                /** @description What is not in the text: inferred, or an example */
                readonly note?: string;
                /** @description As printed, such as “§ 4 Abs. 2” */
                readonly number: string;
                readonly text: string;
                readonly version: number;
            }[];
            readonly cooperation: {
                readonly id: string;
                readonly name: string;
            };
            readonly correction?: components["schemas"]["Correction"];
            readonly costs: readonly components["schemas"]["PoolCost"][];
            /** @description Of all pools */
            readonly costsTotal: {
                /** @description What all parties together are charged */
                readonly collected: string;
                readonly grants: components["schemas"]["Money"];
                /** @description Cost booked or computed in it */
                readonly gross: string;
                /** @description That in all */
                readonly handedOn: string;
                /** @description gross − not shared − revenue − grants + handed on: what is shared */
                readonly net: string;
                /** @description The part of the gross cost that the agreement does not let be shared */
                readonly notShared: string;
                readonly revenue: components["schemas"]["Money"];
            };
            readonly drawnUpOn: components["schemas"]["LocalDate"];
            /** @description Days after receipt until the balance is due, if the agreement says so */
            readonly due?: {
                readonly clause?: string;
                readonly inDays: number;
            };
            /** @enum {string} */
            readonly format: "umlage-statement/1";
            readonly host: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            readonly lines: readonly components["schemas"]["StatementLine"][];
            /** @description What people call the things that reasons name by id */
            readonly names: {
                readonly figures: {
                    readonly [key: string]: {
                        readonly name: string;
                        readonly unit: string;
                    };
                };
                readonly parties: {
                    readonly [key: string]: string;
                };
                readonly rates: {
                    readonly [key: string]: string;
                };
                readonly tariffs: {
                    readonly [key: string]: string;
                };
            };
            /** @description Under which it was issued */
            readonly number?: string;
            /**
             * @description What follows from the balance; `ownShare`: the host bears its share itself and pays nobody
             * @enum {string}
             */
            readonly outcome: "claim" | "refund" | "settled" | "ownShare";
            readonly period: components["schemas"]["Period"];
            readonly recipient: {
                readonly address: readonly string[];
                readonly id: string;
                readonly name: string;
            };
            /** @description The member’s own comparison, and that of all together */
            readonly savings: readonly components["schemas"]["Saving"][];
            /** @description What is shown only, and belongs to no pool */
            readonly setAside: readonly components["schemas"]["ShownItem"][];
            /**
             * @description preview: not sent, and nothing is payable on it; corrected: another one has been issued in its place
             * @enum {string}
             */
            readonly status: "preview" | "issued" | "corrected";
            /** @description Pools whose cost was handed on to these */
            readonly supports: readonly components["schemas"]["SupportCost"][];
            /** @description Days of the period on which the member takes part */
            readonly takesPart: readonly components["schemas"]["Period"][];
            /** @description Absent where the agreement says nothing about tax, and for what the host bears itself */
            readonly taxes?: {
                /** @description Tax that was paid with the advances */
                readonly inAdvances?: string;
                /** @description Tax in the balance: that of all parts less that in the advances, and in what was settled before */
                readonly left?: string;
                /** @description What all lines come to */
                readonly net: string;
                /** @description What is taxed alike, in order of time */
                readonly parts: readonly {
                    readonly clause?: string;
                    readonly gross?: components["schemas"]["Money"];
                    readonly legalBasis: string;
                    /** @description What its lines come to */
                    readonly net: string;
                    /** @description Of what is taxable; absent, as tax, where none is due */
                    readonly percent?: string;
                    /** @description Rounded once, half away from zero */
                    readonly tax?: string;
                    /** @enum {string} */
                    readonly treatment: "notTaxable" | "exempt" | "taxable";
                    /** @description Of the agreement, whose clause it is */
                    readonly version: number;
                }[];
                /** @description Numbers under which the host is taxed; absent where no tax is due, or none is known */
                readonly supplier?: {
                    readonly taxNumber?: string;
                    readonly vatId?: components["schemas"]["VatId"];
                };
                /** @description Of all parts */
                readonly tax?: string;
            };
            /** @description What the lines come to, with the tax that is due on them */
            readonly total: string;
        };
        readonly StatementLine: {
            /** @description What falls to the member */
            readonly amount: string;
            readonly clause?: string;
            readonly name: string;
            /** @description What is shared in the pool, by all */
            readonly netCost: string;
            /** @description The exact amount in percent of the net cost, if there is any */
            readonly percent?: string;
            readonly pool: string;
            /** @description Where the agreement rounds portion by portion */
            readonly portion?: {
                readonly name?: string;
                readonly path: string;
                readonly version: number;
            };
            readonly reason: components["schemas"]["LineReason"];
            readonly rounding: components["schemas"]["RoundingPolicy"];
            /** @description Which part of `taxes` it belongs to, counted from 0 */
            readonly taxPart?: number;
        };
        /** @description How what the member bears is taxed */
        readonly StatementTaxes: {
            /** @description Tax that was paid with the advances */
            readonly inAdvances?: string;
            /** @description Tax in the balance: that of all parts less that in the advances, and in what was settled before */
            readonly left?: string;
            /** @description What all lines come to */
            readonly net: string;
            /** @description What is taxed alike, in order of time */
            readonly parts: readonly {
                readonly clause?: string;
                readonly gross?: components["schemas"]["Money"];
                readonly legalBasis: string;
                /** @description What its lines come to */
                readonly net: string;
                /** @description Of what is taxable; absent, as tax, where none is due */
                readonly percent?: string;
                /** @description Rounded once, half away from zero */
                readonly tax?: string;
                /** @enum {string} */
                readonly treatment: "notTaxable" | "exempt" | "taxable";
                /** @description Of the agreement, whose clause it is */
                readonly version: number;
            }[];
            /** @description Numbers under which the host is taxed; absent where no tax is due, or none is known */
            readonly supplier?: {
                readonly taxNumber?: string;
                readonly vatId?: components["schemas"]["VatId"];
            };
            /** @description Of all parts */
            readonly tax?: string;
        };
        /** @description One support pool after the other, to those later in the order, too */
        readonly StepDownMethod: {
            /**
             * @description That deliveries which the method does not count are known, and left out; else they are refused
             * @enum {string}
             */
            readonly leavesOut?: "others";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly method: "stepDown";
            readonly order: readonly string[];
        };
        /** @description The amount of the first step that reaches what a group needs together */
        readonly SteppedCost: {
            readonly by: components["schemas"]["Key"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly cost: "SteppedCost";
            readonly steps: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly upTo: components["schemas"]["ExactNumber"];
            }[];
        };
        readonly StoredAccountEntry: {
            readonly account: string;
            /** @description What is owed to the members, as after over-recovery; below zero: by them */
            readonly amount: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description The last day of the period it closes, or of the booking
             */
            readonly on: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description Where this can be checked, such as the run that found it */
            readonly source: string;
            readonly text: string;
        };
        readonly StoredAdvancePlan: {
            /** @description Advances of the period, those that were asked for before included */
            readonly amount: string;
            /** @description What of them was asked for before the plan begins */
            readonly asked: string;
            /**
             * Format: date
             * @description Of what was known on this day the basis is computed
             */
            readonly asKnownOn?: string;
            /** @description What the basis comes to for the member */
            readonly base: string;
            /**
             * @description Absent for what is asked for at need
             * @enum {string}
             */
            readonly basis?: "budget" | "lastSettlement" | "lastAdvances";
            readonly clause?: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description What the last settlement left to the member */
            readonly credit: string;
            /** @description What of it is left over, to be paid back */
            readonly creditLeft: string;
            /** @description The settled days it was left of */
            readonly creditOf?: {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            };
            /** @enum {string} */
            readonly format: "umlage-advance-plan/1";
            /**
             * Format: date
             * @description From this day on it takes the place of what was planned before; absent: it does so throughout
             */
            readonly from?: string;
            /** Format: uuid */
            readonly id: string;
            readonly instalments: readonly components["schemas"]["AdvanceInstalment"][];
            readonly party: string;
            /** @description Of the base */
            readonly percent: string;
            readonly period: components["schemas"]["Period"];
            /**
             * Format: uuid
             * @description One for all parties that were planned together
             */
            readonly plan: string;
            /** @description The basis is that of the time until the budget is in force */
            readonly provisional: boolean;
            /** @description The run whose shares are the basis */
            readonly run?: string;
            /** @description Of the plan in canonical text */
            readonly sha256: string;
        };
        readonly StoredAsset: {
            /** @description Of several rows on one asset the latest recorded counts */
            readonly asset: string;
            /** @description Of acquisition or production */
            readonly cost: string;
            /** @description Of its depreciation and interest; the pool follows from it */
            readonly costType: string;
            /** @description When it was sold or scrapped, and what for */
            readonly disposed?: {
                readonly on: components["schemas"]["LocalDate"];
                readonly proceeds: components["schemas"]["Money"];
            };
            readonly document?: string;
            /**
             * Format: date
             * @description The day it was put to use; depreciation begins with that month
             */
            readonly from: string;
            /**
             * @description Investment grants: released over its life like the depreciation
             * @default []
             */
            readonly grants?: readonly {
                readonly amount: components["schemas"]["Money"];
                readonly text: string;
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @description Useful life; absent for what does not wear out, such as land */
            readonly lifeMonths?: number;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description What it is worth after its useful life; nothing unless said */
            readonly residual?: string;
            readonly service?: string;
            readonly text: string;
        };
        readonly StoredBaseline: {
            readonly amount: components["schemas"]["Money"];
            /** @description True unless the amount was really paid */
            readonly estimate: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @description Whose stand-alone cost, of several together; absent: of all bearers together */
            readonly parties?: readonly string[];
            readonly period: components["schemas"]["Period"];
            readonly recordedOn: components["schemas"]["LocalDate"];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            /** @description What was compared, in words */
            readonly text: string;
        };
        readonly StoredContractPrice: {
            readonly from: components["schemas"]["LocalDate"];
            /** Format: uuid */
            readonly id: string;
            readonly party: string;
            readonly price: components["schemas"]["Money"];
            readonly rate: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The contract it stands in */
            readonly source: string;
            /**
             * Format: date
             * @description First day on which the common list holds again
             */
            readonly until?: string;
        };
        readonly StoredCostItem: {
            /** @description The account that a cost goes into, as a reserve that is built up, or that a revenue is taken from */
            readonly account?: string;
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The day the liability arose, where pools go by it
             */
            readonly arose?: string;
            /** @description Who is charged with it directly, past the rule of the pool */
            readonly bearer?: string;
            /** @description Planned, for advances: a settlement does not see it; an advance that finds any sees nothing else */
            readonly budget?: boolean;
            /** @description Of a grant: what it hangs on */
            readonly condition?: {
                /**
                 * @description Only what is met lessens what is shared
                 * @enum {string}
                 */
                readonly state: "open" | "met" | "failed";
                readonly text: string;
            };
            readonly costType: string;
            /** @description Voucher or invoice number */
            readonly document?: string;
            /**
             * Format: date
             * @description First day of the service the cost is for
             */
            readonly from: string;
            /** Format: uuid */
            readonly id: string;
            /** @description The tax contained in the amount that can be deducted as input tax once the service is taxable */
            readonly inputTax?: string;
            /** @description A name by which it can be told again: of several with one name the latest recorded counts */
            readonly item?: string;
            /**
             * @description Revenue and grants lessen what is shared; what is contributed in kind is shown only
             * @enum {string}
             */
            readonly kind: "cost" | "revenue" | "grant" | "inKind";
            /** @description Of a contribution in kind: who makes it */
            readonly provider?: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The service it is for, where pools are by service */
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day after it
             */
            readonly until: string;
        };
        readonly StoredInvestment: {
            /** @description Below zero: received, as a grant is */
            readonly amount: string;
            /** @description True unless it was really spent */
            readonly estimate: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly on: components["schemas"]["LocalDate"];
            /** @description Who spends it; absent: all that are compared, together */
            readonly parties?: readonly string[];
            readonly recordedOn: components["schemas"]["LocalDate"];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            readonly text: string;
        };
        readonly StoredKeyFigure: {
            /** @description The year an official table is named after */
            readonly edition?: number;
            /** @description The document that proves it: a notice, a file, a page */
            readonly evidence?: string;
            readonly figure: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: date
             * @description Reference date, the day from which the value holds, or the first of its stretch
             */
            readonly on: string;
            /** @description Whose number it is; absent for an index, which is everyone’s */
            readonly party?: string;
            /** @description Instead of a party: the pool whose number it is */
            readonly pool?: string;
            readonly publishedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description Statistical series, such as “Zensus 2022” */
            readonly series?: string;
            /** @description Where this can be checked */
            readonly source: string;
            /**
             * Format: date
             * @description For what is counted over a stretch: the first day after it
             */
            readonly until?: string;
            readonly value: components["schemas"]["ExactNumber"];
        };
        readonly StoredParticipation: {
            readonly from: components["schemas"]["LocalDate"];
            /** Format: uuid */
            readonly id: string;
            readonly party: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description The service this row is about, for rules on its users; a party with any row takes part */
            readonly service?: string;
            /**
             * Format: date
             * @description First day without; absent: still taking part
             */
            readonly until?: string;
        };
        readonly StoredPayment: {
            /** @description Paid to the host; below zero: by it */
            readonly amount: string;
            /**
             * Format: date
             * @description First of the days it is paid for: those of an advance plan or a settlement
             */
            readonly from: string;
            /** Format: uuid */
            readonly id: string;
            /**
             * @description Ahead of the settlement, or on the balance it left
             * @enum {string}
             */
            readonly kind: "advance" | "balance";
            /**
             * Format: date
             * @description The day it was paid
             */
            readonly on: string;
            readonly party: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            /** @description Where this can be checked, such as the statement of the bank */
            readonly source: string;
            /** @description The tax contained in it, as the demand showed it */
            readonly tax?: string;
            readonly text?: string;
            /**
             * Format: date
             * @description First day after them
             */
            readonly until: string;
        };
        readonly StoredPost: {
            readonly costType: string;
            readonly from: components["schemas"]["LocalDate"];
            /** Format: uuid */
            readonly id: string;
            /** @description Of several rows on one post and first day the latest recorded counts */
            readonly post: string;
            /** @description Full-time equivalents: "0.5" */
            readonly posts: string;
            /** @description The dated price of a full post and year */
            readonly rate: string;
            /**
             * Format: date
             * @description The day this became known here
             */
            readonly recordedOn: string;
            readonly service?: string;
            readonly text: string;
            /**
             * Format: date
             * @description First day without; absent: still there
             */
            readonly until?: string;
        };
        readonly StoredPriceIndex: {
            /** Format: uuid */
            readonly id: string;
            readonly priceIndex: string;
            readonly recordedOn: components["schemas"]["LocalDate"];
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            };
            /** @description Such as "Verbraucherpreisindex, 2020 = 100" */
            readonly title: string;
            /** @description One for each year */
            readonly values: readonly {
                readonly value: components["schemas"]["PositiveNumber"];
                readonly year: number;
            }[];
        };
        /** @description Net cost statement of a pool that serves others */
        readonly SupportCost: {
            /** @description What gross, revenue and grants are made of */
            readonly byCostType: readonly {
                readonly costType: string;
                readonly grants: components["schemas"]["Money"];
                readonly gross: components["schemas"]["Money"];
                readonly name: string;
                readonly revenue: components["schemas"]["Money"];
            }[];
            readonly grants: components["schemas"]["Money"];
            /** @description Cost booked or computed in it */
            readonly gross: string;
            readonly handedOn: readonly {
                /** @description Exact cents; 0 where the method does not count the delivery */
                readonly exact: string;
                readonly name: string;
                readonly pool: string;
                /** @description Delivered; absent if two versions differ */
                readonly quantity?: string;
            }[];
            /** @description What is set aside stands last */
            readonly items: readonly components["schemas"]["ShownItem"][];
            readonly name: string;
            /** @description Its own cost */
            readonly net: string;
            /** @description The part of the gross cost that the agreement does not let be shared */
            readonly notShared: string;
            readonly pool: string;
            readonly revenue: components["schemas"]["Money"];
            /** @description Exact cents with what other support pools handed on to it */
            readonly total: string;
        };
        /** @description A pool whose cost is handed on to the pools it serves */
        readonly SupportPool: {
            readonly clause?: string;
            readonly fraction?: readonly {
                readonly clause?: string;
                readonly from: components["schemas"]["LocalDate"];
                readonly percent: components["schemas"]["Percent"];
            }[];
            readonly id: string;
            readonly name: string;
            readonly serves: components["schemas"]["DeliveredAsAgreed"] | components["schemas"]["DeliveredByFigure"];
            readonly takes: components["schemas"]["Takes"];
        };
        /** @description What is compared in more than one way, row by row */
        readonly TableChart: {
            /** @description Says in words, with the figures, what is drawn: for who cannot see it */
            readonly alternative: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly chart: "TableChart";
            /** @description The first names the rows */
            readonly columns: readonly string[];
            readonly rows: readonly {
                /** @description One for each column but the first */
                readonly cells: readonly ({
                    readonly amount: components["schemas"]["Money"];
                } | {
                    readonly text: string;
                })[];
                /** @enum {boolean} */
                readonly highlighted?: true;
                /** @enum {string} */
                readonly kind: "normal" | "total";
                readonly label: string;
            }[];
            readonly title: string;
        };
        /** @description Which cost items go into the pool */
        readonly Takes: {
            /** @description Only liabilities that arose from that day on, or before one */
            readonly arose?: {
                readonly before?: components["schemas"]["LocalDate"];
                readonly from?: components["schemas"]["LocalDate"];
            };
            readonly costTypes: readonly string[];
            /** @description Only items of these services */
            readonly services?: readonly string[];
        };
        readonly Tariff: {
            readonly clause?: string;
            readonly lines: readonly components["schemas"]["TariffLine"][];
            /** @description The most a party is charged for the time it takes part */
            readonly max?: {
                readonly amount: components["schemas"]["Price"];
                readonly per: components["schemas"]["Per"];
            } | {
                readonly per: components["schemas"]["PerUnit"];
                readonly price: components["schemas"]["Price"];
                readonly quantity: components["schemas"]["Key"];
            };
            /** @description The least a party is charged for the time it takes part */
            readonly min?: {
                readonly amount: components["schemas"]["Price"];
                readonly per: components["schemas"]["Per"];
            } | {
                readonly per: components["schemas"]["PerUnit"];
                readonly price: components["schemas"]["Price"];
                readonly quantity: components["schemas"]["Key"];
            };
            readonly name: string;
        };
        /** @description What the tariff charges the party, in money */
        readonly TariffKey: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly key: "tariff";
            readonly tariff: string;
        };
        /** @description price × quantity × time, over all segments, rounded once to the cent */
        readonly TariffLine: {
            readonly clause?: string;
            readonly item: string;
            readonly per: components["schemas"]["PerUnit"];
            readonly price: components["schemas"]["Money"] | {
                readonly rate: string;
            } | {
                /** @description Percent the price may have risen in all */
                readonly atMost?: string;
                /** @description Where the index stood for the amount */
                readonly from: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                } | {
                    readonly advance: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    } | {
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly edition: number;
                    } | {
                        readonly publishedBy: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly each: "year" | "quarter" | "month";
                        /** @description How many */
                        readonly last: number;
                        /** @enum {string} */
                        readonly take: "mean" | "sum";
                        /** @description None of them ends later */
                        readonly until: {
                            readonly on: components["schemas"]["DayOfYear"];
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            readonly on: components["schemas"]["LocalDate"];
                        } | {
                            /** @enum {string} */
                            readonly during: "year";
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            /** @enum {string} */
                            readonly during: "period" | "segment";
                        };
                    };
                    readonly settlement: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    } | {
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly edition: number;
                    } | {
                        readonly publishedBy: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly each: "year" | "quarter" | "month";
                        /** @description How many */
                        readonly last: number;
                        /** @enum {string} */
                        readonly take: "mean" | "sum";
                        /** @description None of them ends later */
                        readonly until: {
                            readonly on: components["schemas"]["DayOfYear"];
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            readonly on: components["schemas"]["LocalDate"];
                        } | {
                            /** @enum {string} */
                            readonly during: "year";
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            /** @enum {string} */
                            readonly during: "period" | "segment";
                        };
                    };
                };
                /** @description The amount of the base day */
                readonly indexed: string;
                /** @description A figure that is everyone’s, such as a price index */
                readonly series: string;
                /** @description Where it stands now */
                readonly to: {
                    readonly on: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    readonly on: components["schemas"]["LocalDate"];
                } | {
                    /** @enum {string} */
                    readonly during: "year";
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly during: "period" | "segment";
                } | {
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly edition: number;
                } | {
                    readonly publishedBy: components["schemas"]["DayOfYear"];
                    /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                    readonly year: number;
                } | {
                    /** @enum {string} */
                    readonly each: "year" | "quarter" | "month";
                    /** @description How many */
                    readonly last: number;
                    /** @enum {string} */
                    readonly take: "mean" | "sum";
                    /** @description None of them ends later */
                    readonly until: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    };
                } | {
                    readonly advance: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    } | {
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly edition: number;
                    } | {
                        readonly publishedBy: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly each: "year" | "quarter" | "month";
                        /** @description How many */
                        readonly last: number;
                        /** @enum {string} */
                        readonly take: "mean" | "sum";
                        /** @description None of them ends later */
                        readonly until: {
                            readonly on: components["schemas"]["DayOfYear"];
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            readonly on: components["schemas"]["LocalDate"];
                        } | {
                            /** @enum {string} */
                            readonly during: "year";
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            /** @enum {string} */
                            readonly during: "period" | "segment";
                        };
                    };
                    readonly settlement: {
                        readonly on: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        readonly on: components["schemas"]["LocalDate"];
                    } | {
                        /** @enum {string} */
                        readonly during: "year";
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly during: "period" | "segment";
                    } | {
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly edition: number;
                    } | {
                        readonly publishedBy: components["schemas"]["DayOfYear"];
                        /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                        readonly year: number;
                    } | {
                        /** @enum {string} */
                        readonly each: "year" | "quarter" | "month";
                        /** @description How many */
                        readonly last: number;
                        /** @enum {string} */
                        readonly take: "mean" | "sum";
                        /** @description None of them ends later */
                        readonly until: {
                            readonly on: components["schemas"]["DayOfYear"];
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            readonly on: components["schemas"]["LocalDate"];
                        } | {
                            /** @enum {string} */
                            readonly during: "year";
                            /** @description Years from the calendar year in which the agreement’s year begins: -1 is the year before */
                            readonly year: number;
                        } | {
                            /** @enum {string} */
                            readonly during: "period" | "segment";
                        };
                    };
                };
            } | components["schemas"]["Bracketed"];
            readonly quantity: components["schemas"]["Key"];
        };
        /** @description How services are taxed, by the day of the service */
        readonly TaxTerms: {
            readonly clause?: string;
            /**
             * @description Whether cost is shared with the tax in it, or less the input tax that is deducted
             * @enum {string}
             */
            readonly costs: "gross" | "net";
            readonly from: components["schemas"]["LocalDate"];
            /** @description As statements cite it: “§ 2b Abs. 3 Nr. 2 UStG” */
            readonly legalBasis: string;
            /** @description Everyone unless said; for cost, that is what counts */
            readonly parties?: "all" | readonly string[] | {
                readonly role: components["schemas"]["Role"];
            } | {
                readonly uses: string;
            } | {
                readonly except: components["schemas"]["Selection"];
            };
            /** @description Of what is taxable */
            readonly percent?: string;
            /** @enum {string} */
            readonly treatment: "notTaxable" | "exempt" | "taxable";
        };
        /** @description How long the agreement runs, and how one gets out of it */
        readonly Term: {
            readonly clause?: string;
            /** @description The first term; absent: unlimited */
            readonly first?: string;
            /**
             * Format: date
             * @description First day of the first term; versions may begin later
             */
            readonly from: string;
            readonly notice?: {
                readonly clause?: string;
                /**
                 * Format: date
                 * @description First day after the earliest end there can be
                 */
                readonly earliest?: string;
                /** @description How long before the end notice must have been received */
                readonly period: string;
                /**
                 * @description To which ends notice can be given; the year is the agreement’s
                 * @enum {string}
                 */
                readonly to: "anyDay" | "endOfMonth" | "endOfQuarter" | "endOfYear" | "endOfTerm";
            };
            /** @description By how much it is renewed if nobody gives notice; absent: it ends with the first term */
            readonly renewal?: string;
        };
        /** @description A stretch of two texts: what both have, or only one of them */
        readonly TextSegment: {
            /** @enum {string} */
            readonly in: "both" | "before" | "after";
            readonly text: string;
        };
        readonly Token: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt?: string;
            readonly rights: readonly components["schemas"]["Right"][];
            /** @description What to send as bearer token; told once */
            readonly secret?: string;
        };
        /** @description Borne by one alone, whether it takes part or not */
        readonly ToRule: {
            readonly bearer: string;
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly rule: "to";
        };
        /**
         * @description Shared like other cost, left out, or shown only because members book their own part
         * @enum {string}
         */
        readonly Treatment: "included" | "excluded" | "bookedByMembers";
        /** @description A fixed amount, at most what earlier portions left and never below 0 */
        readonly UpToPortion: {
            readonly amount: components["schemas"]["Price"];
            /** @description The clause of the agreement this stands for */
            readonly clause?: string;
            /** @description What people call this portion, such as “Sockelbetrag” */
            readonly name?: string;
            readonly per: components["schemas"]["Per"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly portion: "upTo";
            readonly then: components["schemas"]["Rule"];
        };
        readonly User: {
            readonly administrator: boolean;
            readonly disabled: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @description At the identity provider; absent: signs in with a password of ours */
            readonly identity?: {
                readonly issuer: string;
                readonly subject: string;
            };
            readonly name: string;
        };
        readonly UserChange: {
            readonly administrator: boolean;
            readonly disabled: boolean;
        };
        /**
         * @description finance: prepares and issues for the host; approver: the second pair of eyes; member: the finance office of one party, sees what was issued to it; council: reads; auditor: reads, and the history too
         * @enum {string}
         */
        readonly UserRole: "finance" | "approver" | "member" | "council" | "auditor";
        /** @description Umsatzsteuer-Identifikationsnummer, with its check digit */
        readonly VatId: string;
        readonly Verification: {
            readonly differences: readonly {
                readonly party?: string;
                /** @enum {string} */
                readonly what: "input" | "result" | "statement";
                /**
                 * @description changed: the text is not the one that was hashed; recomputed-otherwise: the same input gives another result now; missing, unknown: a statement was drawn up that is not kept, or the other way round
                 * @enum {string}
                 */
                readonly why: "changed" | "unreadable" | "recomputed-otherwise" | "missing" | "unknown";
            }[];
            /** @description Of the library it was frozen with */
            readonly engineVersion: string;
            /** Format: uuid */
            readonly run: string;
            readonly statements: number;
            readonly status: string;
        };
        readonly VersionComparison: {
            readonly after: number;
            /** @description Number of the version */
            readonly before: number;
            readonly clauses: readonly components["schemas"]["ClauseDifference"][];
            /** @description What is to be told of the second version beside all others */
            readonly findings: readonly {
                readonly code: string;
                readonly detail: string;
                readonly party?: string;
                /** @description Into the agreement document, or the facts */
                readonly pointer: string;
                readonly pool?: string;
                readonly remedy: string;
                readonly title: string;
            }[];
            /** @description Only for whoever may see everyone’s shares (`read-all`), and where there is a year with cost */
            readonly inEuro?: {
                readonly after: components["schemas"]["VersionInEuro"];
                readonly asKnownOn: components["schemas"]["LocalDate"];
                readonly before: components["schemas"]["VersionInEuro"];
                /** @description Parties of the later version alone, of which nothing says that they took part: they bear nothing */
                readonly newcomers: readonly string[];
                readonly period: components["schemas"]["Period"];
                readonly shares: readonly {
                    readonly after?: components["schemas"]["Money"];
                    readonly bearer: string;
                    readonly before?: components["schemas"]["Money"];
                    readonly difference?: components["schemas"]["Money"];
                    /** @description Of what it was; absent where that was nothing */
                    readonly percent?: string;
                }[];
                readonly total: {
                    readonly after?: components["schemas"]["Money"];
                    readonly before?: components["schemas"]["Money"];
                    readonly difference?: components["schemas"]["Money"];
                    /** @description Of what it was; absent where that was nothing */
                    readonly percent?: string;
                };
            };
            readonly provisions: readonly components["schemas"]["ProvisionDifference"][];
        };
        readonly VersionInEuro: {
            readonly problems: readonly {
                readonly code: string;
                readonly detail: string;
                readonly party?: string;
                /** @description Into the agreement document, or the facts */
                readonly pointer: string;
                readonly pool?: string;
                readonly remedy: string;
                readonly title: string;
            }[];
            /** @description Absent where facts are missing */
            readonly total?: string;
            readonly version: number;
        };
        /** @description Where a version stands today */
        readonly VersionStatus: {
            readonly change: {
                readonly droppedServices: readonly string[];
                readonly joining: readonly string[];
                /** @enum {string} */
                readonly kind: "founding" | "partiesOrTasks" | "termsOnly";
                readonly leaving: readonly string[];
                readonly newServices: readonly string[];
            };
            /** @description In force by its days, yet something is lacking */
            readonly isEarly: boolean;
            /** @description Else only signatures are asked for */
            readonly isLawKnown: boolean;
            /** @description What is lacking, and why it is asked for */
            readonly lacking: readonly string[];
            readonly remarks: readonly string[];
            readonly required: readonly components["schemas"]["RequiredStep"][];
            /** @enum {string} */
            readonly stage: "draft" | "signed" | "approved" | "published" | "inForce" | "ended";
        };
        /** @description From one amount to another by what lies between */
        readonly WaterfallChart: {
            /** @description Says in words, with the figures, what is drawn: for who cannot see it */
            readonly alternative: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly chart: "WaterfallChart";
            readonly steps: readonly {
                readonly amount: components["schemas"]["Money"];
                /**
                 * @description `level`: stands from nothing on · `change`: begins where the step before it ended
                 * @enum {string}
                 */
                readonly kind: "level" | "change";
                readonly label: string;
            }[];
            readonly title: string;
        };
        /** @description A decimal or a fraction, not below zero */
        readonly Weight: string;
    };
    responses: {
        /** @description Failed inside; nothing was changed */
        readonly Failed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with what is stored */
        readonly InConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role does not allow it */
        readonly NotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing here */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON */
        readonly NotJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The edit does not say which revision it is made on (`If-Match`) */
        readonly RevisionMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody has signed in, or the token is not valid (any more) */
        readonly SignInNeeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed by somebody else meanwhile: read it again */
        readonly Stale: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests in a minute */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unchanged since the entity tag that was sent */
        readonly Unchanged: {
            headers: {
                readonly ETag: components["headers"]["EntityTag"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body or a header cannot be read */
        readonly Unreadable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Readable but wrong; every fault is listed with its place and remedy */
        readonly Wrong: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
        readonly AcceptLanguage: string;
        /** @description Id of the cooperation, as its agreement gives it */
        readonly Cooperation: string;
        /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
        readonly IdempotencyKey: string;
        /** @description The entity tag of what is edited, as last read; `*`: whatever it is now */
        readonly IfMatch: string;
        /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
        readonly IfNoneMatch: string;
        /** @description Why, percent-encoded; kept in the history */
        readonly Reason: string;
    };
    requestBodies: never;
    headers: {
        /** @description A name for the file */
        readonly Disposition: string;
        /** @description Names this state of what is answered; `If-Match` of an edit */
        readonly EntityTag: string;
        /** @description Address of the next page with `rel="next"`; absent on the last */
        readonly Link: string;
        /** @description Address of what was created */
        readonly Location: string;
        /** @description Requests that remain (`r`), and seconds until there are more (`t`) */
        readonly RateLimit: string;
        /** @description `true`: the request was carried out before, and is answered as it was */
        readonly Replayed: string;
        /** @description Seconds to wait */
        readonly RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listInstallationHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description What was done, such as `issued` */
                readonly action?: string;
                /** @description Id of who acted */
                readonly actorId?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Kind of thing, such as `run` */
                readonly subject?: string;
                /** @description Id of the thing */
                readonly subjectId?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of the chain */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AuditEntry"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly verifyInstallationHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recomputed just now */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditChain"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listCooperations: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, by id */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Cooperation"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly foundCooperation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Agreement"];
            };
        };
        readonly responses: {
            /** @description Founded; who founds it has the role `finance` in it */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Cooperation"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readCooperation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cooperation */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Cooperation"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listAccountEntries: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those whose `account` is this */
                readonly account?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredAccountEntry"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addAccountEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedAccountEntry"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAccountEntry"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readAccountEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAccountEntry"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addAccountEntries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedAccountEntry"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listAdvancePlans: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description Only those of a period that begins on this day */
                readonly from?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those of this member */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order in which they were made; a member sees its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredAdvancePlan"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createAdvancePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAdvancePlan"];
            };
        };
        readonly responses: {
            /** @description A schedule for each member; the host pays nobody */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly components["schemas"]["Finding"][];
                        /** Format: uuid */
                        readonly plan: string;
                        readonly plans: readonly components["schemas"]["StoredAdvancePlan"][];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readAdvancePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the plan of one party */
                readonly advancePlan: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As it was planned; a later plan of the same period may have taken its place since */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAdvancePlan"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listAgreementVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the oldest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AgreementVersion"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addAgreementVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Agreement"];
            };
        };
        readonly responses: {
            /** @description Added, and what is to be told of it beside the others */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddedVersion"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readAgreementVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number of the version */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document, in the canonical text that is hashed */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agreement"];
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly compareAgreementVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description First day of the year whose cost is tried; the last that was issued unless given */
                readonly from?: string;
                /** @description First day after it */
                readonly until?: string;
                /** @description Number of the version it is compared with; the last one unless given */
                readonly with?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number of the version */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What differs; in euro only for whoever may see everyone’s shares */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionComparison"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readVersionStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number of the version */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Computed from the steps that are recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionStatus"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listVersionSteps: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number of the version */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["RecordedVersionStep"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addVersionStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number of the version */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewVersionStep"];
            };
        };
        readonly responses: {
            /** @description Recorded today; of a notice with what is to be told of it by the agreement */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedVersionStep"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listAssets: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those whose `asset` is this */
                readonly asset?: string;
                /** @description Only those whose `costType` is this */
                readonly costType?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredAsset"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addAsset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedAsset"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAsset"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readAsset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAsset"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addAssets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedAsset"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description What was done, such as `issued` */
                readonly action?: string;
                /** @description Id of who acted */
                readonly actorId?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Kind of thing, such as `run` */
                readonly subject?: string;
                /** @description Id of the thing */
                readonly subjectId?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of the chain */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AuditEntry"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly verifyHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recomputed just now */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditChain"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listBaselines: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredBaseline"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addBaseline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedBaseline"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredBaseline"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readBaseline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredBaseline"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addBaselines: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedBaseline"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly estimateBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewEstimate"];
            };
        };
        readonly responses: {
            /** @description Each amount with what it is taken from; a year that cannot be computed tells why */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetEstimate"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listChangeLetters: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those to this party */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the latest first; a member sees its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["IssuedChangeLetter"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readChangeLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Number it went out under; followed by `.pdf`: to be printed */
                readonly changeLetter: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same content as data or as a letter in A4, which has a name for its file */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeLetter"];
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readChangeSettlement: {
        readonly parameters: {
            readonly query: {
                /** @description Who comes, who goes, or that all end the cooperation */
                readonly change: "accession" | "withdrawal" | "dissolution";
                /** @description First day with the newcomer, or without who leaves */
                readonly on: string;
                /** @description Who joins or leaves */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Part by part as the agreement says, from what is recorded and issued now */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeSettlement"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listChangeSettlements: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the latest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeOutline"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createChangeSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewChangeSettlement"];
            };
        };
        readonly responses: {
            /** @description Frozen: later facts no longer change it; a second person approves it */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptChange"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readKeptChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As it was frozen; the letters have numbers once it is issued */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptChange"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly approveChangeSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Approved */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptChange"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readChangeInput: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Agreement, facts, past runs and question, in the canonical text that is hashed */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeInput"];
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly issueChangeSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Issued, each under a number */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptChange"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readLetterOfChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the party; followed by `.pdf`: to be printed */
                readonly letter: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same content as data or as a letter in A4, which has a name for its file */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeLetter"];
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly verifyChangeSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of what is paid once */
                readonly changeSettlement: string;
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every difference by name; none if all is as it was */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeVerification"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listContractPrices: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those whose `party` is this */
                readonly party?: string;
                /** @description Only those whose `rate` is this */
                readonly rate?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredContractPrice"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addContractPrice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedContractPrice"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredContractPrice"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readContractPrice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredContractPrice"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addContractPrices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedContractPrice"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listCostItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those whose `costType` is this */
                readonly costType?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description Only those whose `item` is this */
                readonly item?: string;
                /** @description Only those whose `kind` is this */
                readonly kind?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredCostItem"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addCostItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedCostItem"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredCostItem"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readCostItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredCostItem"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addCostItems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedCostItem"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listDeadlines: {
        readonly parameters: {
            readonly query?: {
                /** @description First day; today unless given */
                readonly from?: string;
                /** @description First day no longer listed; 90 days on unless given */
                readonly until?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In order of time; what is to be done or paid may wait for the next working day, a notice may not */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deadlines: readonly components["schemas"]["Deadline"][];
                        readonly from: components["schemas"]["LocalDate"];
                        readonly until: components["schemas"]["LocalDate"];
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly downloadDeadlines: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description iCalendar (RFC 5545), a year back and three ahead; every deadline keeps its UID */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order in which they were kept */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["KeptDocument"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDocument"];
            };
        };
        readonly responses: {
            /** @description Kept, for steps to refer to */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptDocument"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly downloadDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the document */
                readonly document: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes as they were sent; what they are stands in the list */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readFacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order of recording; `@umlage/core` reads the same document */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Facts"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listFigures: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description Only those whose `figure` is this */
                readonly figure?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those whose `party` is this */
                readonly party?: string;
                /** @description Only those whose `pool` is this */
                readonly pool?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredKeyFigure"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addFigure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedKeyFigure"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredKeyFigure"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readFigure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredKeyFigure"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedKeyFigure"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listInvestments: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredInvestment"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addInvestment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedInvestment"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredInvestment"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readInvestment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredInvestment"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addInvestments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedInvestment"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listLateCharges: {
        readonly parameters: {
            readonly query?: {
                /** @description Up to and including this day; today unless given */
                readonly on?: string;
                /** @description Only of this member */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Computed when it is asked for, and not booked; the latest period first; a member sees its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly components["schemas"]["Finding"][];
                        readonly items: readonly {
                            /** @description What was to be paid by then */
                            readonly amount: string;
                            readonly charge?: components["schemas"]["LateCharge"];
                            /**
                             * @description `nothing`: by what is agreed none is due yet · `notAgreed`: the agreement names no scheme, and none is claimed · `unknown`: a base rate is missing
                             * @enum {string}
                             */
                            readonly claim: "charged" | "nothing" | "notAgreed" | "unknown";
                            readonly due: components["schemas"]["LocalDate"];
                            /** @description Of the statement whose balance it is */
                            readonly number?: string;
                            /** @description What of it is not paid on the day */
                            readonly open: string;
                            /** @enum {string} */
                            readonly owed: "advance" | "balance";
                            readonly party: string;
                            /** @description The days it was asked for */
                            readonly period: {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            };
                            /** @description What is claimed and how it is computed, in the language of the answer */
                            readonly text: string;
                            /** @description Of the agreement, in force on the day it fell due */
                            readonly version?: number;
                        }[];
                        readonly on: components["schemas"]["LocalDate"];
                        /** @description Of all that can be charged */
                        readonly total: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listOpenItems: {
        readonly parameters: {
            readonly query?: {
                /** @description What was due before this day is overdue; today unless given */
                readonly on?: string;
                /** @description Only of this member */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The latest period first; a member sees its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly components["schemas"]["Finding"][];
                        readonly items: readonly components["schemas"]["OpenItem"][];
                        readonly on: components["schemas"]["LocalDate"];
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readOverRecovery: {
        readonly parameters: {
            readonly query?: {
                /** @description Only settlements of periods that begin on this day or later */
                readonly from?: string;
                /** @description Only those of periods that are over by then: the first day after the last one */
                readonly until?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Computed anew from what each settlement kept; amounts in euro */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverRecovery"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly downloadOverRecovery: {
        readonly parameters: {
            readonly query?: {
                /** @description Only settlements of periods that begin on this day or later */
                readonly from?: string;
                /** @description Only those of periods that are over by then: the first day after the last one */
                readonly until?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Euro with a decimal comma, separated by semicolons */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listParticipations: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those whose `party` is this */
                readonly party?: string;
                /** @description Only those whose `service` is this */
                readonly service?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredParticipation"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addParticipation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedParticipation"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredParticipation"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readParticipation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredParticipation"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addParticipations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedParticipation"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listParties: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description The day on which it is in force; today unless given */
                readonly on?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, by id */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Party"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listPayments: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description Only those whose `kind` is this */
                readonly kind?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those whose `party` is this */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredPayment"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedPayment"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPayment"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPayment"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPayments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedPayment"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listPosts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those whose `costType` is this */
                readonly costType?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those whose `post` is this */
                readonly post?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredPost"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedPost"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPost"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPost"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPosts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedPost"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listPriceIndices: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of recording */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredPriceIndex"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPriceIndex: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportedPriceIndex"];
            };
        };
        readonly responses: {
            /** @description Recorded today */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPriceIndex"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readPriceIndex: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the fact */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredPriceIndex"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly addPriceIndices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly items: readonly components["schemas"]["ReportedPriceIndex"][];
                };
            };
        };
        readonly responses: {
            /** @description Recorded today; ids in the order of what was sent */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listProposals: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description `open`, `adopted` or `setAside` */
                readonly status?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the latest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ProposalOutline"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewProposal"];
            };
        };
        readonly responses: {
            /** @description Proposed, and what is to be told of it beside the other versions; nobody computes by it */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedVersion"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readProposal: {
        readonly parameters: {
            readonly query?: {
                /** @description First day of the year whose cost is tried; the last that was issued unless given */
                readonly from?: string;
                /** @description First day after it */
                readonly until?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the proposal */
                readonly proposal: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comparison in euro only for whoever may see everyone’s shares */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Proposal"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly adoptProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the proposal */
                readonly proposal: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Adoption"];
            };
        };
        readonly responses: {
            /** @description Adopted: it is a version now */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalOutline"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly setProposalAside: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the proposal */
                readonly proposal: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettingAside"];
            };
        };
        readonly responses: {
            /** @description Set aside, with the reason */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalOutline"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the oldest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["RoleAssignment"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly assignRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRoleAssignment"];
            };
        };
        readonly responses: {
            /** @description Given; it counts from the next request on */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly removeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the assignment */
                readonly role: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Taken away; it stays in the history */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly removed: string;
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the latest period first, of one period the latest run */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["RunOutline"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRun"];
            };
        };
        readonly responses: {
            /** @description Set up; what is missing stands under findings */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A preview from what is recorded now and was known on the day it names, any other as it was frozen; the entity tag is for an edit */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly editRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what is edited, as last read; `*`: whatever it is now */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRun"];
            };
        };
        readonly responses: {
            /** @description Set up anew; what is not given is as in a new run */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 428: components["responses"]["RevisionMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly removeRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what is edited, as last read; `*`: whatever it is now */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone; the history keeps how it was asked for */
            readonly 204: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 422: components["responses"]["Wrong"];
            readonly 428: components["responses"]["RevisionMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly approveRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Approved */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readBridge: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the run to compare with; the issued one for the same days of the year before */
                readonly before?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Effect by effect with what caused it, as sentences and as a picture; of a member its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareBridge"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readCostTable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Exact cents; rows add up downwards and across */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CostTable"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly downloadCostTable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Euro with a decimal comma, separated by semicolons */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readCouncilAnswers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Each answer in a sentence, with its numbers and a picture; of a member its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CouncilAnswers"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly judgeRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssumedCosts"];
            };
        };
        readonly responses: {
            /** @description Who would be cheaper alone, and what theory would charge, with every assumption it rests on */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunFairness"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listFindings: {
        readonly parameters: {
            readonly query?: {
                /** @description Only findings of this code */
                readonly code?: string;
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description `blocks`, `warns` or `notes` */
                readonly severity?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the gravest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Finding"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly freezeRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Frozen: later facts no longer change it */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readRunInput: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Versions, facts and question, in the canonical text that is hashed */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunInput"];
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly issueRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Issued, each under a number */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Run"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listReasons: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the pool */
                readonly pool: string;
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, in the order of the run; none while the pool is blocked */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ExplainedLine"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readSavings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One for each baseline of the period, with its source */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Saving"][];
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly compareScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewScenario"];
            };
        };
        readonly responses: {
            /** @description Before and after, member by member, and the version of the agreement that would bring it about; what cannot be is told with its place */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioResult"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listRunStatements: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, one for each member, by id; a member sees its own once it is issued */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Statement"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readRunStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
                /** @description Id of the member; followed by `.pdf`: as a letter */
                readonly statement: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same content as data or as a letter in A4, which has a name for its file */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Statement"];
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly verifyRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Id of the run */
                readonly run: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every difference by name; none if all is as it was */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verification"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readSavingsOverYears: {
        readonly parameters: {
            readonly query?: {
                /** @description How many years to come are estimated, too */
                readonly ahead?: number;
                /** @description Nothing recorded later is seen; today unless given */
                readonly asKnownOn?: string;
                /** @description Key figures for each unit of which the saving is told, separated by commas */
                readonly figures?: string;
                /** @description The recorded index that carries cost alone to other years; the only one there is unless said */
                readonly priceIndex?: string;
                /** @description Percent of interest a year; without one there is no present value */
                readonly rate?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description On the recorded price indices and investments; each figure with its source, as data, sentences and pictures */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavingsOverYears"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly compareSavings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSavings"];
            };
        };
        readonly responses: {
            /** @description The same, with what is assumed beside what is recorded */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavingsOverYears"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly downloadSavingsOverYears: {
        readonly parameters: {
            readonly query?: {
                /** @description How many years to come are estimated, too */
                readonly ahead?: number;
                /** @description Nothing recorded later is seen; today unless given */
                readonly asKnownOn?: string;
                /** @description Key figures for each unit of which the saving is told, separated by commas */
                readonly figures?: string;
                /** @description The recorded index that carries cost alone to other years; the only one there is unless said */
                readonly priceIndex?: string;
                /** @description Percent of interest a year; without one there is no present value */
                readonly rate?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Euro with a decimal comma, separated by semicolons */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listStatements: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
                /** @description Only those of this member */
                readonly party?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the latest first; a member sees its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["IssuedStatement"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number it went out under; followed by `.pdf`: as a letter */
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same content as data or as a letter in A4, which has a name for its file */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Statement"];
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readReversal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
                /** @description Number it went out under */
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same content as data or as a letter in A4, which has a name for its file */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["Disposition"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reversal"];
                    readonly "application/pdf": string;
                };
            };
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readTariffs: {
        readonly parameters: {
            readonly query?: {
                /** @description The day on which it is in force; today unless given */
                readonly on?: string;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the cooperation, as its agreement gives it */
                readonly cooperation: components["parameters"]["Cooperation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prices of single members stand under contract-prices */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @default {} */
                        readonly rates?: {
                            readonly [key: string]: components["schemas"]["Rate"];
                        };
                        /** @default {} */
                        readonly tariffs?: {
                            readonly [key: string]: components["schemas"]["Tariff"];
                        };
                        readonly version: number;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user that has signed in, or for whom a token acts */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the oldest first, with those that have ended */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Token"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewToken"];
            };
        };
        readonly responses: {
            /** @description With its secret, which is told once */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly endToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the token */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ended */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly revoked: string;
                    };
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the list goes on, as the page before it said under `next` */
                readonly cursor?: string;
                /** @description How many at most */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page, the oldest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly Link: components["headers"]["Link"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["User"][];
                        /** @description Address of the next page; absent on the last */
                        readonly next?: string;
                    };
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUser"];
            };
        };
        readonly responses: {
            /** @description With a one-time password, to be changed at the first sign-in */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly Location: components["headers"]["Location"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdmittedUser"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 409: components["responses"]["InConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly readUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what was read before: if it is still the same, 304 is the answer */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Id of the user */
                readonly user: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user; the entity tag is for an edit */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 304: components["responses"]["Unchanged"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly changeUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tag of what is edited, as last read; `*`: whatever it is now */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the user */
                readonly user: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserChange"];
            };
        };
        readonly responses: {
            /** @description Changed; who is shut out is signed out at once */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["InConflict"];
            readonly 412: components["responses"]["Stale"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Wrong"];
            readonly 428: components["responses"]["RevisionMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en` */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why, percent-encoded; kept in the history */
                readonly "Umlage-Reason"?: components["parameters"]["Reason"];
            };
            readonly path: {
                /** @description Id of the user */
                readonly user: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The old password and its sessions have ended */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["EntityTag"];
                    readonly "Idempotent-Replayed": components["headers"]["Replayed"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdmittedUser"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["SignInNeeded"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Wrong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["Failed"];
        };
    };
}
